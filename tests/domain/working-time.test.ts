/** Working days and office hours, across weekends, holidays and the end of a year. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterOfficeMinutes,
  isInOfficeHours,
  isWorkingDay,
  workingDaysBetween,
  workingDaysFrom,
} from '../../src/domain/working-time.js';
import { anyDay } from '../support/any-day.js';

const hours = { from: '08:30', to: '16:30' };
const at = (text: string) => new Date(`${text}:00+07:00`);

describe('working days', () => {
  it.each([
    ['2026-11-26', 1, '2026-11-27', 'the next day'],
    ['2026-11-27', 1, '2026-11-30', 'over a weekend'],
    ['2026-12-04', 1, '2026-12-08', 'over a holiday that makes up for a Saturday'],
    ['2026-12-09', 2, '2026-12-14', 'over a holiday and a weekend'],
    ['2026-12-30', 1, '2027-01-04', 'over the new year'],
    ['2026-12-08', -1, '2026-12-04', 'back over a long weekend'],
    ['2026-11-28', 0, '2026-11-28', 'none: the day itself'],
  ])('from %s, %i of them lead to %s: %s', (day, count, expected) => {
    expect(workingDaysFrom(day, count, [])).toBe(expected);
  });

  it('leave out the days off of the office too', () => {
    expect(workingDaysFrom('2026-11-26', 1, ['2026-11-27'])).toBe('2026-11-30');
  });

  it('counted between two days are as many as lead from one to the other', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const later = workingDaysFrom(day, count, []);
        expect(isWorkingDay(later, [])).toBe(true);
        expect(workingDaysBetween(day, later, [])).toBe(count);
      }),
    );
  });
});

describe('office hours', () => {
  it.each([
    ['2026-11-26T08:29', false],
    ['2026-11-26T08:30', true],
    ['2026-11-26T16:29', true],
    ['2026-11-26T16:30', false],
    ['2026-11-28T10:00', false], // Saturday
    ['2026-12-07T10:00', false], // holiday
  ])('at %s: %s', (moment, expected) => {
    expect(isInOfficeHours(at(moment), hours, [])).toBe(expected);
  });

  it.each([
    ['2026-11-26T09:00', 90, '2026-11-26T10:30'],
    ['2026-11-26T16:00', 60, '2026-11-27T09:00'], // over a night
    ['2026-11-27T16:00', 45, '2026-11-30T08:45'], // over a weekend
    ['2026-11-28T09:00', 1, '2026-11-30T08:31'], // from a day off
    ['2026-11-26T07:00', 480, '2026-11-26T16:30'], // from before they begin, to their end
    ['2026-11-26T18:00', 60, '2026-11-27T09:30'], // from after they end
    ['2026-12-04T16:00', 31, '2026-12-08T08:31'], // over a holiday
    ['2026-11-26T10:00', 960, '2026-11-30T10:00'],
  ])('from %s, %i minutes of them have passed at %s', (from, minutes, to) => {
    expect(afterOfficeMinutes({ from: at(from), minutes }, hours, [])).toEqual(at(to));
  });
});
