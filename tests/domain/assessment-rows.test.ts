/** The assessment's demands and the requests that serve them: by category, by name, in which quarter, gaps first. */
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { startOfDay } from '../../src/clock.js';
import type { Placement } from '../../src/domain/assessment/placements.js';
import {
  type AssessmentRow,
  assessmentRows,
  type Evidence,
  tally,
} from '../../src/domain/assessment/rows.js';
import { asActor } from '../../src/domain/person/person.js';
import type { Period } from '../../src/domain/report/period.js';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { type BoardItem, wholeItem } from '../../src/offices/board.js';
import { buildContent, buildPerson, buildRequest } from '../support/builders.js';

const by = asActor(buildPerson());
const now = startOfDay('2027-02-10'); // the second quarter of 2570

function item(overrides: Partial<BoardItem> = {}): BoardItem {
  return wholeItem.parse({ id: 'one', moit: '1', evidence: 'หลักฐาน', papers: ['document'], ...overrides });
}

let sequence = 0;
/** @param days when it was put up and taken down; none: not yet */
function request(days: { up?: string; down?: string } = {}, itemId = 'structure'): PublishRequest {
  sequence += 1;
  const content = buildContent({ categoryId: 'agency-info', itemId });
  const begun = { ...buildRequest({ content }), id: `request-${sequence}`, sequence };
  if (days.up === undefined) return begun;
  const [submitted] = begun.history;
  if (!submitted) throw new Error('a request has a history');
  const at = startOfDay(days.up);
  const { proposal: _, ...rest } = begun;
  return {
    ...rest,
    history: [submitted, { ...submitted, action: 'publish', at }],
    standing: {
      status: days.down === undefined ? 'online' : 'takenDown',
      round: 1,
      content,
      publications: [{ siteId: 'office', url: 'https://www.example.go.th/1', at, by }],
      publishedAt: at,
      ...(days.down !== undefined && { takenDownAt: startOfDay(days.down) }),
    },
  };
}

function placed(one: PublishRequest, ...placements: Omit<Placement, 'by' | 'at' | 'actKey'>[]): Evidence {
  const whole = placements.map((placement) => ({ ...placement, by, at: now, actKey: 'act' }));
  return { request: one, placements: { id: one.id, version: 1, placements: whole } };
}

function rowsOf(
  items: BoardItem[],
  evidence: (PublishRequest | Evidence)[],
  period: Period,
): AssessmentRow[] {
  const all = evidence.map((one) => ('request' in one ? one : { request: one }));
  return assessmentRows({ items }, all, { period, now });
}

const ofCategory = item({ categories: ['agency-info'] });
const inQuarters = item({ categories: ['agency-info'], quarters: [1, 3] });
const standing = item({ categories: ['agency-info/structure'], counts: 'online' });

test.each<[string, BoardItem, { up?: string; down?: string }, Period, AssessmentRow['state'][]]>([
  ['published in the year', ofCategory, { up: '2026-10-01' }, 'FY2570', ['present']],
  ['published on the last day before', ofCategory, { up: '2026-09-30' }, 'FY2570', ['missing']],
  ['published, and down since', ofCategory, { up: '2026-10-05', down: '2026-10-06' }, 'FY2570', ['present']],
  ['not published yet', ofCategory, {}, 'FY2570', ['missing']],
  ['owed once, published before the quarter', ofCategory, { up: '2026-10-05' }, '2570-Q2', ['present']],
  ['owed once, published after the quarter', ofCategory, { up: '2027-01-05' }, '2570-Q1', ['missing']],
  [
    'owed in two quarters, the second not begun',
    inQuarters,
    { up: '2026-12-31' },
    'FY2570',
    ['present', 'later'],
  ],
  ['owed in a quarter, published in the next', inQuarters, { up: '2027-01-01' }, '2570-Q1', ['missing']],
  ['not owed in this quarter', inQuarters, { up: '2027-01-01' }, '2570-Q2', []],
  ['a month stands for its quarter', inQuarters, { up: '2026-12-31' }, '2026-11', ['present']],
  ['stands there since years', standing, { up: '2020-01-01' }, 'FY2570', ['present']],
  ['came down before the year', standing, { up: '2020-01-01', down: '2026-09-30' }, 'FY2570', ['missing']],
  ['came down within the year', standing, { up: '2020-01-01', down: '2026-10-02' }, 'FY2570', ['present']],
  ['put up after the quarter', standing, { up: '2027-01-01' }, '2570-Q1', ['missing']],
  ['a year that has not begun', ofCategory, {}, 'FY2571', ['later']],
])('%s', (_what, one, days, period, states) => {
  expect(rowsOf([one], [request(days)], period).map(({ state }) => state)).toEqual(states);
});

it('a category with its item names requests of that item alone', () => {
  const [row] = rowsOf([standing], [request({ up: '2026-10-02' }, 'executives')], 'FY2570');
  expect(row?.requests).toEqual([]);
});

it('the empty form is always there', () => {
  expect(rowsOf([item({ papers: ['blankForm'] })], [], 'FY2570')[0]?.state).toBe('present');
});

it('what is asked for and not published is told beside what is missing, until it is withdrawn', () => {
  const open = request();
  expect(rowsOf([ofCategory], [open], 'FY2570')[0]?.underWay).toEqual([open]);
  const { proposal } = open;
  const withdrawn = { ...open, ...(proposal && { proposal: { ...proposal, status: 'withdrawn' as const } }) };
  expect(rowsOf([ofCategory], [withdrawn], 'FY2570')[0]?.underWay).toEqual([]);
  expect(rowsOf([ofCategory], [open], 'FY2569')[0]?.underWay).toEqual([]);
});

it('a request that the file names serves whenever it was published', () => {
  const old = { ...request({ up: '2025-05-05' }), sequence: 7, fiscalYear: 2568 };
  expect(rowsOf([item({ requests: ['7/2568'] })], [old], 'FY2570')[0]?.requests).toEqual([old]);
});

it('an administrator puts a request in, and takes out one that its category put there', () => {
  const late = request({ up: '2027-01-05' });
  const place = { year: 2570, itemId: 'one', quarter: 1 as const };
  const states = (evidence: Evidence) => rowsOf([inQuarters], [evidence], '2570-Q1')[0]?.state;
  expect(states(placed(late, { ...place, as: 'in' }))).toBe('present');
  expect(states(placed(late, { ...place, as: 'in' }, { ...place, as: 'out' }))).toBe('missing');
  expect(states(placed(late, { ...place, year: 2569, as: 'in' }))).toBe('missing');
  const inTime = request({ up: '2026-11-05' });
  expect(states({ request: inTime })).toBe('present');
  expect(states(placed(inTime, { ...place, as: 'out' }))).toBe('missing');
});

const dayInYears = fc.integer({ min: 0, max: 1460 }).map((days) => {
  const at = new Date(Date.UTC(2024, 9, 1) + days * 86_400_000);
  return at.toISOString().slice(0, 10);
});
const anyItem = fc.record({
  categories: fc.subarray(['agency-info', 'agency-info/structure', 'laws-regulations']),
  quarters: fc.subarray<1 | 2 | 3 | 4>([1, 2, 3, 4]),
  counts: fc.constantFrom('published' as const, 'online' as const),
});
const anyPeriod = fc.constantFrom('FY2569', 'FY2570', '2570-Q1', '2570-Q2', '2570-Q4', '2569-Q3');

it('whatever the board and the records: gaps first, and a row is there exactly when a request serves it', () => {
  fc.assert(
    fc.property(
      fc.array(anyItem, { maxLength: 6 }),
      fc.array(fc.option(dayInYears, { nil: undefined }), { maxLength: 6 }),
      anyPeriod,
      (items, ups, period) => {
        const board = items.map((one, index) => item({ ...one, id: `item-${index}` }));
        const rows = rowsOf(
          board,
          ups.map((up) => request(up === undefined ? {} : { up })),
          period,
        );
        const order = rows.map(({ state }) => ['missing', 'present', 'later'].indexOf(state));
        expect(order).toEqual(order.toSorted());
        for (const { state, requests } of rows) expect(state === 'present').toBe(requests.length > 0);
        const { present, missing, later } = tally(rows);
        expect(present + missing + later).toBe(rows.length);
      },
    ),
  );
});

it('the year shows each quarter as the quarter itself does', () => {
  fc.assert(
    fc.property(fc.array(dayInYears, { maxLength: 5 }), fc.constantFrom(1, 3), (ups, quarter) => {
      const all = ups.map((up) => request({ up }));
      const ofYear = rowsOf([inQuarters], all, 'FY2570').find((row) => row.quarter === quarter);
      expect(rowsOf([inQuarters], all, `2570-Q${quarter}`)).toEqual([ofYear]);
    }),
  );
});

it('what the profile itself answers is there without a request', () => {
  expect(rowsOf([item({ papers: ['guideline', 'document'] })], [], 'FY2570')[0]?.state).toBe('present');
});
