/** Coverage: how much of all that the profile names is on the website, counted by item, empty ones first. */
import { expect, test } from 'vitest';
import { coverageOf, isEmpty, type OnlineCount } from '../../../src/domain/request/coverage.js';
import { loadOffice } from '../../../src/offices/load-office.js';
import { minutesLater, someTime } from '../../support/builders.js';

const office = loadOffice('taphan-hin');
const named = office.categories.flatMap(({ items }) => (items.length > 0 ? items.map(({ id }) => id) : ['']));
const counted = (categoryId: string, more: Partial<OnlineCount> = {}): OnlineCount => ({
  categoryId,
  count: 1,
  publishedAt: someTime,
  ...more,
});

test('every item, and every category without items, has its row', () => {
  const rows = coverageOf(office, []);
  expect(rows).toHaveLength(named.length);
  expect(rows.every(isEmpty)).toBe(true);
});

test('empty rows come first, what is owed only if it exists after the others, all in the order of the profile', () => {
  const rows = coverageOf(office, [counted('agency-info', { itemId: 'history' })]);
  const empty = rows.filter(isEmpty);
  expect(rows.slice(0, empty.length)).toEqual(empty);
  expect(rows.at(-1)).toMatchObject({ item: 'ประวัติความเป็นมา', count: 1 });
  const owed = empty.map(({ category }) => category?.ifAny);
  expect(owed).toContain(true);
  expect(owed.toSorted((one, other) => Number(one) - Number(other))).toEqual(owed);
});

test('what is filed under no item, or under one that left the profile, has a row of its own', () => {
  const rows = coverageOf(office, [
    counted('agency-info', { count: 2, checkedAt: minutesLater(5) }),
    counted('agency-info', { itemId: 'gone', publishedAt: minutesLater(9), checkedAt: minutesLater(1) }),
    counted('gone', { count: 4 }),
    counted('also-gone', { count: 1 }),
  ]);
  expect(rows.filter((row) => !isEmpty(row))).toEqual([
    expect.objectContaining({
      ...{ kind: 'withoutItem', count: 3, publishedAt: minutesLater(9), checkedAt: minutesLater(5) },
    }),
    expect.objectContaining({ kind: 'formerCategory', count: 5 }),
  ]);
});

test('nothing that is online is left out, whatever the profile says', () => {
  const counts = [...office.categories.map(({ id }) => id), 'gone'].flatMap((id, place) => [
    counted(id, { count: place + 1 }),
    counted(id, { itemId: 'history', count: 2 }),
  ]);
  const sum = (rows: { count: number }[]) => rows.reduce((all, { count }) => all + count, 0);
  expect(sum(coverageOf(office, counts))).toBe(sum(counts));
});
