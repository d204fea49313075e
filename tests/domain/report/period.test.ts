/** Months, quarters and fiscal years: a fiscal year runs from October to September. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  fiscalYearOf,
  monthsOf,
  periodAfter,
  periodBefore,
  periodOfDays,
  quarterOf,
  spanOfPeriod,
} from '../../../src/domain/report/period.js';

describe('a period covers', () => {
  it.each([
    ['2028-02', '2028-01-31T17:00:00Z', '2028-02-29T17:00:00Z'],
    ['2570-Q1', '2026-09-30T17:00:00Z', '2026-12-31T17:00:00Z'],
    ['2570-Q2', '2026-12-31T17:00:00Z', '2027-03-31T17:00:00Z'],
    ['2570-Q4', '2027-06-30T17:00:00Z', '2027-09-30T17:00:00Z'],
    ['FY2570', '2026-09-30T17:00:00Z', '2027-09-30T17:00:00Z'],
  ])('%s', (period, from, to) => {
    expect(spanOfPeriod(period)).toEqual({ from: new Date(from), to: new Date(to) });
  });
});

it.each([
  ['2027-01', '2026-12'],
  ['2570-Q1', '2569-Q4'],
  ['2570-Q3', '2570-Q2'],
  ['FY2570', 'FY2569'],
])('before %s comes %s', (period, before) => {
  expect(periodBefore(period)).toBe(before);
  expect(periodAfter(before)).toBe(period);
});

it.each([
  ['2026-11-01', '2026-11-30', '2026-11'],
  ['2028-02-01', '2028-02-29', '2028-02'],
  ['2026-10-01', '2026-12-31', '2570-Q1'],
  ['2026-10-01', '2027-09-30', 'FY2570'],
  ['2026-11-01', '2027-01-31', undefined],
  ['2026-01-01', '2026-12-31', undefined],
  ['2026-11-02', '2026-12-01', undefined],
])('the days from %s to %s are %s', (from, to, period) => {
  expect(periodOfDays(from, to)).toBe(period);
});

const anyMonth = fc
  .tuple(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

test('every month lies in its quarter, which lies in its fiscal year', () => {
  fc.assert(
    fc.property(anyMonth, (month) => {
      expect(monthsOf(quarterOf(month))).toContain(month);
      expect(monthsOf(fiscalYearOf(month))).toEqual(expect.arrayContaining(monthsOf(quarterOf(month))));
      expect(monthsOf(fiscalYearOf(month))).toHaveLength(12);
    }),
  );
});
