/** Lists of requests that are longer than a card. */
import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { requestsPage } from '../../src/lists/chat-request-lists.js';
import { onlyTheFirst } from '../../src/text/my-requests.js';
import { buildDeps } from '../support/build-deps.js';
import { buildPerson, buildRequest, minutesLater, type RequestOverrides } from '../support/builders.js';
import { tapsIn } from '../support/taps-in.js';
import { wordsOf } from '../support/words-of.js';

const staff = buildPerson();
const chief = buildPerson({ id: 'U00000000000000000000000000000002', roles: ['approver'] });
const someRequest = '01KA0000000000000000000999';

test('a requester reaches all requests to the last one, numbered through', async () => {
  const deps = await officeWith(23);
  const shown = new Set<string>();
  let from: number | undefined = 0;
  let last = '';
  for (let page = 0; from !== undefined && page < 5; page += 1) {
    const card = await requestsPage(deps, staff, { list: 'status', from });
    const taps = tapsIn(card);
    for (const tap of taps) if (tap.do === 'show') shown.add(tap.id);
    last = wordsOf(card);
    from = taps.find((tap) => tap.do === 'showRequests')?.from;
  }
  expect(shown.size).toBe(23);
  expect(last).toContain('23. เลขที่');
});

test('a page that is no longer there shows the list from its beginning', async () => {
  const deps = await officeWith(3);
  expect(wordsOf(await requestsPage(deps, staff, { list: 'status', from: 10 }))).toContain('1. เลขที่');
});

test('a list says so when there may be more than it looked at', async () => {
  const few = await officeWith(3);
  expect(wordsOf(await requestsPage(few, staff, { list: 'status', from: 0 }))).not.toContain(
    onlyTheFirst(200),
  );
  const many = await officeWith(200);
  for (const list of ['status', 'myWork'] as const)
    expect(wordsOf(await requestsPage(many, staff, { list, from: 0 }))).toContain(onlyTheFirst(200));
});

test('what others never correct hides nothing of what waits', async () => {
  const deps = await officeWith(200, { status: 'refused' });
  await deps.stores.requests.insert(
    buildRequest({ id: someRequest, sequence: 201, waitingSince: minutesLater(9) }),
  );
  const work = wordsOf(await requestsPage(deps, chief, { list: 'myWork', from: 0 }));
  expect(work).toContain('1. เลขที่ 201/2570');
  expect(work).not.toContain(onlyTheFirst(200));
});

test.each(['stuck', 'decidedInPlace'] as const)('the list "%s" is not for everybody', async (list) => {
  const deps = await officeWith(1);
  await expect(requestsPage(deps, staff, { list, from: 0 })).rejects.toEqual(new UserError('notAllowed'));
});

async function officeWith(count: number, overrides: RequestOverrides = {}) {
  const deps = buildDeps();
  const request = buildRequest(overrides);
  for (let sequence = 1; sequence <= count; sequence += 1) {
    const id = `01KA0000000000000000000${String(sequence).padStart(3, '0')}`;
    await deps.stores.requests.insert({ ...request, id, sequence });
  }
  return deps;
}
