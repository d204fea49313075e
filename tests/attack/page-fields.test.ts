/** Operators in every field of every page, as a text and as the name of a field: answered without a fault of ours, and nothing is stored. */
import { expect, test } from 'vitest';
import { signLink } from '../../src/http/signed-link.js';
import { CHANNEL_SECRET } from '../http/open-routes.js';
import { openUpload } from '../http/open-upload.js';
import { buildAttachment } from '../support/builders.js';
import { openPage } from '../support/post-upload.js';
import { recordedLog } from '../support/recorded-log.js';
import { openPages } from './every-page.js';
import { changedBetween, everythingStored } from './everything-stored.js';

const OPERATORS = `'; DROP TABLE requests; -- {"$gt":""}`;

/** The only field of a form that stands in no page. */
const SENT_BY_SCRIPT = 'upload';

/** The ways to say them in one field. */
function fieldsSaying(name: string): [string, string][][] {
  const named = ['', '[$ne]', '[$gt]', '.$gt', '[]', '[__proto__][polluted]'].map((end) => name + end);
  const around = [`__proto__[${name}]`, `constructor[prototype][${name}]`];
  return [
    ...[...named, ...around].map((one): [string, string][] => [[one, OPERATORS]]),
    [
      [name, OPERATORS],
      [name, '{"$ne":null}'],
    ],
  ];
}

test('behind a link, in its own query and in that of its forms', async () => {
  const log = recordedLog();
  const { addresses, stores } = await openPages('ก', { log });
  const before = await everythingStored(stores);
  const assessment = `${addresses['a register']}&register=assessment`;
  const tried = new Set<string>();
  for (const address of [...Object.values(addresses), assessment]) {
    const answer = await fetch(address);
    const html = await answer.text();
    if (answer.status !== 200) continue;
    for (const name of new Set([...new URL(address).searchParams.keys(), ...namesIn(html)])) {
      tried.add(name);
      const links = fieldsSaying(name).flatMap((fields) => linksWith(address, fields));
      const statuses = await Promise.all(links.map(async (link) => (await fetch(link)).status));
      const wrong = links.filter((_, index) => ![200, 403, 404, 410].includes(statuses[index] ?? 0));
      expect(wrong).toEqual([]);
    }
  }
  expect([...tried]).toEqual(expect.arrayContaining(['to', 'signature', 'number', 'also', 'order', 'item']));
  expect(changedBetween(before, await everythingStored(stores))).toEqual([]);
  expect(log.lines).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('in what the page for sending posts', async () => {
  const log = recordedLog();
  const { url, stores } = await openUpload({ deps: { log } });
  await attachTwo(stores);
  const page = await openPage(url);
  const html = await (await fetch(url)).text();
  const before = await everythingStored(stores);
  const names = new Set([...namesIn(html), SENT_BY_SCRIPT]);
  expect([...names].sort()).toEqual(['act', 'file', 'files', 'token', 'upload']);
  for (const fields of [...names].flatMap(fieldsSaying)) {
    for (const others of [{ act: 'remove' }, { act: 'moveUp', file: OPERATORS }]) {
      const form = new FormData();
      for (const [name, value] of [['token', page.token], ...Object.entries(others), ...fields])
        form.append(`${name}`, `${value}`);
      const { status } = await fetch(url, { method: 'POST', body: form, headers: { cookie: page.cookie } });
      expect([fields, [200, 400, 403].includes(status)]).toEqual([fields, true]);
    }
  }
  expect(changedBetween(before, await everythingStored(stores))).toEqual([]);
  expect(log.lines).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

/** Behind what is signed, as anybody may write it; and signed, as only we can. */
function linksWith(address: string, fields: [string, string][]): string[] {
  const more = new URLSearchParams(fields);
  const { origin, pathname, searchParams } = new URL(address);
  for (const name of ['expires', 'signature']) searchParams.delete(name);
  const expires = new Date('2027-01-01');
  const signed = signLink({ secret: CHANNEL_SECRET, path: `${pathname}?${searchParams}&${more}`, expires });
  return [`${address}${address.includes('?') ? '&' : '?'}${more}`, origin + signed];
}

function namesIn(html: string): string[] {
  return [...html.matchAll(/<(?:input|select|button|textarea)\b[^>]*?\bname="([^"]+)"/g)].map(
    ([, name = '']) => name,
  );
}

async function attachTwo({ conversations }: Awaited<ReturnType<typeof openUpload>>['stores']): Promise<void> {
  const conversation = await conversations.get('U-requester');
  if (!conversation?.draft) throw new Error('there is no draft');
  const attachments = ['A1', 'A2'].map((id) => buildAttachment({ id }));
  const draft = { ...conversation.draft, answers: { ...conversation.draft.answers, attachments } };
  await conversations.replace({ ...conversation, draft, version: 2 }, 1);
}
