/** Every page that the server makes, with the same words wherever people or the world outside say something. */
import { buffer } from 'node:stream/consumers';
import type { Deps } from '../../src/deps.js';
import { officePaperPath, verifyPath } from '../../src/domain/evidence/verify-link.js';
import type { LinkedPaper } from '../../src/domain/paper.js';
import { createFileUrl } from '../../src/http/file-links.js';
import { createOwnDataUrl } from '../../src/http/own-data-route.js';
import { createPaperUrl } from '../../src/http/papers-route.js';
import { makePack } from '../../src/packs/make-pack.js';
import { CHANNEL_SECRET, openRoutes } from '../http/open-routes.js';
import { DRAFT_ID, openUpload } from '../http/open-upload.js';
import { buildDeps } from '../support/build-deps.js';
import { buildAttachment, someTime } from '../support/builders.js';
import { openPage, post } from '../support/post-upload.js';
import { readZip } from '../support/read-zip.js';
import { blankFormHash, OTHER_ID, recordsSaying, viewer } from './records-saying.js';

export interface Page {
  status: number;
  html: string;
  /** None for a page in a pack: it is opened from a disk. */
  headers?: Headers;
}

/** By what each page is for. */
export async function everyPage(words: string): Promise<Record<string, Page>> {
  return { ...(await pagesBehindLinks(words)), ...(await uploadPages(words)), ...(await packPages(words)) };
}

async function pagesBehindLinks(words: string): Promise<Record<string, Page>> {
  return fetched((await openPages(words)).addresses);
}

/** The pages behind links, by what each is for. */
export async function openPages(words: string, changed: Partial<Deps> = {}) {
  const { request, deps } = await recordsSaying(words, changed);
  const publicUrl = await openRoutes({ deps });
  const made = { publicUrl, secret: CHANNEL_SECRET, now: () => someTime };
  const fileUrl = (id: string, at = someTime) =>
    createFileUrl({ ...made, now: () => at })(buildAttachment({ id }), {
      requestId: request.id,
      personId: viewer.id,
    });
  const paper = (one: LinkedPaper, chosen = {}) =>
    `${createPaperUrl(made)(one, viewer.id)}&${new URLSearchParams(chosen)}`;
  const foreign = encodeURIComponent(words);
  const short = words.slice(0, 60); // longer choices are none
  const addresses: Record<string, string> = {
    'the viewer of a PDF': fileUrl('F1'),
    'the viewer of a photo': fileUrl('F2'),
    'a link that is too old': fileUrl('F1', new Date(0)),
    'a forged link': `${publicUrl}/files/${foreign}/${foreign}?to=${foreign}&expires=1&signature=${foreign}`,
    'a link of before the move': `${publicUrl}/${foreign}/papers/form?request=${foreign}&to=${foreign}`,
    'the proof of a paper': publicUrl + verifyPath(request),
    'the proof of an empty form': publicUrl + officePaperPath(blankFormHash),
    'no proof': `${publicUrl}/verify/${foreign}/${foreign}`,
    'a form': paper({ kind: 'form', request: request.id }),
    'a memo': paper({ kind: 'memo', request: request.id }, { number: short, day: short, also: OTHER_ID }),
    'a register': paper({ kind: 'register' }, { order: short, category: short }),
    'a report': paper({ kind: 'report', period: '2026-11' }),
    'an empty form': paper({ kind: 'blankForm' }),
    'own data': createOwnDataUrl(made)(viewer.id),
    'the front page': `${publicUrl}/?${foreign}`,
    nothing: `${publicUrl}/${foreign}`,
  };
  return { addresses, stores: deps.stores };
}

async function uploadPages(words: string): Promise<Record<string, Page>> {
  const { url, stores } = await openUpload();
  const conversation = await stores.conversations.get('U-requester');
  const draft = conversation?.draft;
  if (!conversation || !draft) throw new Error(`there is no draft ${DRAFT_ID}`);
  const attachments = ['A1', 'A2'].map((id) => buildAttachment({ id, fileName: words }));
  const answers = { ...draft.answers, subject: words, attachments };
  await stores.conversations.replace({ ...conversation, draft: { ...draft, answers }, version: 2 }, 1);
  const before = await openPage(url);
  const sent = await post(before, {}, [{ name: words, bytes: Buffer.from('<script>alert(1)</script>') }]);
  return {
    ...(await fetched({ 'the page for sending': url })),
    'what came of a file': { status: sent.status, html: sent.page },
  };
}

async function packPages(words: string): Promise<Record<string, Page>> {
  const { request, deps } = await recordsSaying(words, { newId: () => OTHER_ID });
  const pack = await makePack(buildDeps(deps), { kind: 'form', request: request.id }, viewer.id);
  if (!pack) throw new Error('a form has a pack');
  const parts = await readZip(await buffer(pack.zip));
  const pages = [...parts].filter(([name]) => name.endsWith('.html'));
  return Object.fromEntries(
    pages.map(([name, html]) => [`${name} of a pack`, { status: 200, html: html.toString() }]),
  );
}

async function fetched(addresses: Record<string, string>): Promise<Record<string, Page>> {
  const pages = Object.entries(addresses).map(async ([name, address]) => {
    const answer = await fetch(address);
    return [name, { status: answer.status, headers: answer.headers, html: await answer.text() }] as const;
  });
  return Object.fromEntries(await Promise.all(pages));
}
