/** Days in Bangkok, whatever zone the machine is in. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  bangkokDate,
  bangkokTime,
  daysBetween,
  endOfDay,
  fiscalYear,
  fiscalYearEnd,
  isRealDate,
  monthEnd,
  startOfDay,
} from '../src/clock.js';
import { anyDay } from './support/any-day.js';

describe('the day in Bangkok', () => {
  test.each([
    ['2026-11-20T07:30:00Z', '2026-11-20', '14:30', 2570],
    ['2026-11-20T16:59:59Z', '2026-11-20', '23:59', 2570],
    ['2026-11-20T17:00:00Z', '2026-11-21', '00:00', 2570],
    ['2026-12-31T17:00:00Z', '2027-01-01', '00:00', 2570],
    ['2026-09-30T16:59:59Z', '2026-09-30', '23:59', 2569],
    ['2026-09-30T17:00:00Z', '2026-10-01', '00:00', 2570],
  ])('%s is %s %s, fiscal year %s %i', (instant, day, time, year) => {
    expect(bangkokDate(new Date(instant))).toBe(day);
    expect(bangkokTime(new Date(instant))).toBe(time);
    expect(fiscalYear(day)).toBe(year);
  });

  test('ends at 17:00 UTC, when the take-down falls due', () => {
    expect(endOfDay('2027-01-31').toISOString()).toBe('2027-01-31T17:00:00.000Z');
  });

  test('holds its first instant and not its end', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(bangkokDate(startOfDay(day))).toBe(day);
        expect(bangkokDate(new Date(endOfDay(day).getTime() - 1))).toBe(day);
        expect(bangkokDate(endOfDay(day))).toBe(addDays(day, 1));
      }),
    );
  });
});

describe('counting', () => {
  test.each([
    ['2027-01-31', -7, '2027-01-24'],
    ['2027-01-31', -3, '2027-01-28'],
    ['2027-01-31', -1, '2027-01-30'],
    ['2026-11-20', 3, '2026-11-23'],
    ['2026-11-20', 89, '2027-02-17'],
    ['2026-11-20', 90, '2027-02-18'],
  ])('%s and %i days is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(count);
  });

  test.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-01-15', -3, '2025-10-15'],
  ])('%s and %i months is %s, never in the month after', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });

  test('months and fiscal years end on their last day', () => {
    expect(monthEnd('2028-02-01')).toBe('2028-02-29');
    expect(monthEnd('2026-11-30')).toBe('2026-11-30');
    expect(fiscalYearEnd('2026-09-30')).toBe('2026-09-30');
    expect(fiscalYearEnd('2026-10-01')).toBe('2027-09-30');
  });

  test('going there and back is the same day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });
});

test.each([
  ['2028-02-29', true],
  ['2025-02-29', false],
  ['2026-11-31', false],
  ['2026-00-10', false],
  ['2026-1-1', false],
  ['2026-01-01T00:00', false],
  ['', false],
])('"%s" being a real date is %s', (text, real) => {
  expect(isRealDate(text)).toBe(real);
});
