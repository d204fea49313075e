/** Lists of requests that are longer than a card. */
import { expect, test } from 'vitest';
import { addDays } from '../../src/clock.js';
import { scanLimits } from '../../src/domain/scan-limits.js';
import { UserError } from '../../src/errors.js';
import { requestsPage } from '../../src/lists/chat-request-lists.js';
import { workCount } from '../../src/text/menu.js';
import { moreRequests, onlyTheFirst } from '../../src/text/my-requests.js';
import { countWork } from '../../src/work/work-of.js';
import { buildDeps } from '../support/build-deps.js';
import {
  buildContent,
  buildPerson,
  buildRequest,
  minutesLater,
  type RequestOverrides,
} from '../support/builders.js';
import { tapsIn } from '../support/taps-in.js';
import { wordsOf } from '../support/words-of.js';

const staff = buildPerson();
const chief = buildPerson({ id: 'U00000000000000000000000000000002', roles: ['approver'] });
const webmaster = buildPerson({ id: 'U00000000000000000000000000000003', roles: ['webmaster'] });
const someRequest = '01KA0000000000000000000999';

test.each([
  ['status', staff, {}],
  ['online', webmaster, { status: 'online' }],
  ['myWork', webmaster, { status: 'permitted' }],
] as const)(
  'whoever reads "%s" reaches all to the last one, numbered through, however many',
  async (list, by, overrides) => {
    const deps = await officeWith(223, overrides);
    const shown: string[] = [];
    let from: number | undefined = 0;
    let last = '';
    for (let page = 0; from !== undefined && page < 25; page += 1) {
      const card = await requestsPage(deps, by, { list, from });
      const taps = tapsIn(card);
      for (const tap of taps) if (tap.do === 'show') shown.push(tap.id);
      last = wordsOf(card);
      from = taps.find((tap) => tap.do === 'showRequests')?.from;
    }
    expect(shown).toHaveLength(223);
    expect(new Set(shown).size).toBe(223);
    expect(last).toContain('223. เลขที่');
  },
);

test('what is taken down by wish comes first, then the nearest day, on each page', async () => {
  const deps = await officeWith(0);
  const endsOn = (id: string, lastDay: string) =>
    buildRequest({ id, status: 'online', content: buildContent({ online: { kind: 'until', lastDay } }) });
  const reviewOn = (id: string, day: string) =>
    buildRequest({
      id,
      status: 'online',
      content: buildContent({ online: { kind: 'noEnd', reviewOn: day } }),
    });
  const ordered = Array.from({ length: 80 }, (_, index) => `${someRequest.slice(0, -3)}${100 + index}`);
  for (const [index, id] of ordered.entries()) {
    const day = addDays('2026-12-01', index);
    const next = index % 2 === 0 ? endsOn(id, day) : reviewOn(id, addDays(day, 1));
    await deps.stores.requests.insert({ ...next, sequence: index + 1 });
  }
  const page = async (from: number) => tapsIn(await requestsPage(deps, webmaster, { list: 'online', from }));
  for (const from of [0, 30, 70]) {
    const ids = (await page(from)).flatMap((tap) => (tap.do === 'show' ? [tap.id] : []));
    expect(ids).toEqual(ordered.slice(from, from + 10));
  }
});

test('a list that was not read to its end says so many or more, and the menu too', async () => {
  const due = {
    status: 'online',
    content: buildContent({ online: { kind: 'until', lastDay: '2026-01-31' } }),
  };
  const work = async (count: number) => {
    const deps = await officeWith(count, due as RequestOverrides);
    const card = await requestsPage(deps, webmaster, { list: 'myWork', from: 0 });
    return { words: wordsOf(card), count: await countWork(deps, webmaster) };
  };
  const few = await work(scanLimits.page - 1);
  expect(few.words).toContain(moreRequests(scanLimits.page - 11));
  expect(few.count).toEqual({ count: scanLimits.page - 1 });
  const many = await work(scanLimits.page + 1);
  expect(many.words).toContain(moreRequests(scanLimits.page - 10, true));
  expect(many.count).toEqual({ count: scanLimits.page, goesOn: true });
  expect(workCount(many.count)).toBe('40 เรื่องขึ้นไปรอท่าน');
});

test('a page that is no longer there shows the list from its beginning', async () => {
  const deps = await officeWith(3);
  expect(wordsOf(await requestsPage(deps, staff, { list: 'status', from: 10 }))).toContain('1. เลขที่');
});

test('a list says so when there may be more than it looked at', async () => {
  const work = async (count: number) =>
    wordsOf(await requestsPage(await officeWith(count), staff, { list: 'myWork', from: 0 }));
  expect(await work(3)).not.toContain(onlyTheFirst(200));
  expect(await work(200)).toContain(onlyTheFirst(200));
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
