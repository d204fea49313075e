/** Records that say the same words wherever people typed something or the world outside says something: our readers have read none of them. */
import type { Deps } from '../../src/deps.js';
import { contentSchema } from '../../src/domain/request/content.js';
import { withHashes } from '../../src/domain/request/hash-chain.js';
import { type PublishRequest, publishRequestSchema } from '../../src/domain/request/publish-request.js';
import { noteMadePaper } from '../../src/paper/note-made-paper.js';
import {
  buildAttachment,
  buildContent,
  buildConversation,
  buildEvent,
  buildMadePaper,
  buildNote,
  buildOffice,
  buildPageChecks,
  buildPerson,
  buildRequest,
  someTime,
} from '../support/builders.js';
import { openNewStores } from '../support/new-stores.js';
import { noFiles } from '../support/no-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';

export const viewer = buildPerson({ id: 'U-webmaster', roles: ['webmaster', 'executive', 'administrator'] });
export const blankFormHash = 'a'.repeat(64);
export const OTHER_ID = '01KA0000000000000000000002';

export async function recordsSaying(words: string, changed: Partial<Deps> = {}) {
  const stores = openNewStores(temporaryFolder());
  const request = requestSaying(words);
  await stores.requests.insert(request);
  await stores.requests.insert({ ...request, id: OTHER_ID, sequence: 2 });
  await stores.madePapers.add(buildMadePaper({ requestId: request.id }));
  const listed = { kind: 'blankForm', title: words, hash: blankFormHash } as const;
  await noteMadePaper(
    { stores, now: () => someTime },
    { pdf: Buffer.from('%PDF'), fileName: 'form.pdf', listed },
  );
  await viewerSaying(words, stores);
  const looks = buildPageChecks().looks.map((look) => ({
    ...look,
    url: words,
    found: { at: someTime, outcome: 'page' as const, status: 200, title: words },
  }));
  await stores.pageChecks.replace({ ...buildPageChecks(), id: request.id, looks }, 0);
  const office = { ...buildOffice(), name: words, shortName: words };
  const files = { ...noFiles, size: async () => null, open: async () => null };
  return { request, deps: { office, stores, files, typeset: async () => Buffer.from('%PDF'), ...changed } };
}

function requestSaying(words: string): PublishRequest {
  const attachments = [
    buildAttachment({ id: 'F1', fileName: words, extension: 'pdf' }),
    buildAttachment({
      ...{ id: 'F2', fileName: words, extension: 'jpg', originalName: `${words}.` },
      inside: { count: 1, names: [words] },
      preview: { sha256: 'c'.repeat(64), sizeInBytes: 4 },
    }),
  ];
  const content = buildContent({ ...textsSaying(words), unit: { key: 'unit', name: words }, attachments });
  const request = buildRequest({ status: 'online', content });
  const actingFor = { title: words, head: words, order: words };
  const actor = { name: words, position: words, unit: words };
  const entry = { reason: words, text: words, corrections: [{ of: 'subject', before: words, after: words }] };
  const saying = JSON.stringify(request, (key, value) => {
    if (key === 'by') return { ...value, ...actor, actingFor };
    if (key === 'requester') return { ...value, ...actor, contact: words };
    return key === 'history' ? value.map((one: object) => ({ ...one, ...entry })) : value;
  });
  return withHashes(publishRequestSchema.parse(JSON.parse(saying)));
}

/** Every answer that is any text, or a list of texts; ids are no texts. */
function textsSaying(words: string): object {
  const parts = Object.entries(contentSchema.shape).filter(([name]) => !/(?:Ids?|File)$/.test(name));
  const texts = parts.flatMap(([name, part]) => {
    const text = [words, [words]].find((one) => part.safeParse(one).success);
    return text === undefined ? [] : [[name, text]];
  });
  return Object.fromEntries(texts);
}

/** All that is held about whoever opens the pages. */
async function viewerSaying(words: string, stores: Deps['stores']): Promise<void> {
  const data = { name: words, position: words, unit: { name: words }, contact: words };
  const change = { data, at: someTime, by: words };
  const order = { from: '2026-11-20', to: '2026-11-20', givenBy: words, givenAt: someTime, number: words };
  const changes = { wanted: change, formerData: [change], actingOrders: [order] };
  await stores.persons.replace({ ...viewer, ...data, ...changes, version: 1 }, 0);
  const heard = { type: 'message', message: { type: 'text', id: '1', text: words } };
  await stores.events.add([buildEvent({ chatId: viewer.id, body: heard })]);
  const parked = [buildAttachment({ fileName: words })];
  await stores.conversations.replace(buildConversation({ personId: viewer.id, parked }), 0);
  const by = { personId: viewer.id, name: words, position: words, unit: words };
  await stores.monthlyNotes.replace(buildNote({ answers: [{ problems: words, by, at: someTime }] }), 0);
}
