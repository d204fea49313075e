/** Lists of requests that are longer than a card. */
import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { requestsPage } from '../../src/my-requests/request-lists.js';
import { buildDeps } from '../support/build-deps.js';
import { buildPerson, buildRequest } from '../support/builders.js';
import { tapsIn } from '../support/taps-in.js';
import { wordsOf } from '../support/words-of.js';

const staff = buildPerson();

test('her requests are reached to the last one, numbered through', async () => {
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

test.each(['stuck', 'decidedInPlace'] as const)('the list "%s" is not for everybody', async (list) => {
  const deps = await officeWith(1);
  await expect(requestsPage(deps, staff, { list, from: 0 })).rejects.toEqual(new UserError('notAllowed'));
});

async function officeWith(count: number) {
  const deps = buildDeps();
  for (let sequence = 1; sequence <= count; sequence += 1) {
    const id = `01KA00000000000000000000${String(sequence).padStart(2, '0')}`;
    await deps.stores.requests.insert(buildRequest({ id, sequence }));
  }
  return deps;
}
