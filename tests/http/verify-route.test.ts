/** The page that the QR code of a paper opens: for anybody who has the paper, and for nobody else. */
import { describe, expect, test } from 'vitest';
import { verifyPath } from '../../src/domain/evidence/verify-link.js';
import { withHashes } from '../../src/domain/request/hash-chain.js';
import { requestNumber } from '../../src/domain/request/publish-request.js';
import * as words from '../../src/text/verify-page.js';
import { permittedOf } from '../evidence/office-on-record.js';
import { buildMadePaper, buildRequest, someTime } from '../support/builders.js';
import { chief } from '../support/cast.js';
import { storageOfTest } from '../support/test-storage.js';
import { openRoutes } from './open-routes.js';

const submitted = withHashes(buildRequest());
const permitted = permittedOf(submitted);

async function openRecord(request = permitted) {
  const { stores } = await storageOfTest();
  await stores.requests.insert(request);
  await stores.madePapers.add(buildMadePaper({ requestId: request.id }));
  const address = await openRoutes({ deps: { stores, now: () => someTime } });
  const get = (path: string, headers: Record<string, string> = {}) => fetch(address + path, { headers });
  return { get, pathOf: (one: typeof request) => verifyPath(one) ?? '' };
}

describe('the page of a paper', () => {
  test('shows number, state, position, hash and the papers that were made, without a login', async () => {
    const { get, pathOf } = await openRecord();
    const answer = await get(pathOf(permitted));
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain(requestNumber(permitted));
    expect(page).toContain(chief.position);
    expect(page).toContain(permitted.history[1]?.hash);
    expect(page).toContain(words.chainWords.holds);
    expect(page).toContain('b'.repeat(64));
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  test('shows no names and nothing of the content', async () => {
    const { get, pathOf } = await openRecord();
    const page = await (await get(pathOf(permitted))).text();
    const { requester, proposal, history } = permitted;
    const secret = [
      requester.name,
      requester.contact,
      requester.personId,
      ...history.map(({ by }) => by.name),
      proposal?.content.subject ?? '',
      proposal?.content.details ?? '',
      ...(proposal?.content.attachments.map(({ fileName }) => fileName) ?? []),
    ];
    expect(secret.filter((one) => page.includes(one))).toEqual([]);
  });

  test('of an older paper opens as well, and says that the record went on', async () => {
    const { get, pathOf } = await openRecord();
    const page = await (await get(pathOf(submitted))).text();
    expect(page).toContain(submitted.history[0]?.hash);
    expect(page).toContain(words.movedSince(1));
  });

  test('says which entry was changed', async () => {
    const history = permitted.history.map((entry) => ({ ...entry, round: 7 }));
    const { get, pathOf } = await openRecord({ ...permitted, history });
    expect(await (await get(pathOf(permitted))).text()).toContain(words.chainWords.broken(1));
  });

  test.each([
    ['another mark', (path: string) => path.replace(/.{4}$/, '0000')],
    ['another entry', (path: string) => path.replace('/2-', '/1-')],
    ['an entry that is yet to come', (path: string) => path.replace('/2-', '/3-')],
    ['no mark', (path: string) => path.replace(/-.*$/, '-')],
    ['another request', (path: string) => path.replace(permitted.id, '01KA0000000000000000000009')],
    ['no request', (path: string) => path.replace(permitted.id, '%00')],
  ])('is not there for an address with %s', async (_, change) => {
    const { get, pathOf } = await openRecord();
    const answer = await get(change(pathOf(permitted)));
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain(requestNumber(permitted));
  });

  test('is shown so and so often to one visitor, whatever that visitor looks for, and to others still', async () => {
    const { get, pathOf } = await openRecord();
    const from = (address: string) =>
      get(pathOf(permitted), { 'x-forwarded-for': `203.0.113.9, ${address}` });
    for (let count = 0; count < 60; count += 1) expect((await from('198.51.100.1')).status).toBe(200);
    const answer = await from('198.51.100.1');
    expect(answer.status).toBe(429);
    expect(await answer.text()).toContain(words.tooOften);
    expect((await from('198.51.100.2')).status).toBe(200);
  });
});
