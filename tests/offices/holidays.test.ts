/** The public holidays that the project ships: real days, substituted where they fall on a weekend. */
import { describe, expect, it } from 'vitest';
import { addDays, buddhistYear, weekday } from '../../src/clock.js';
import { holidayYearOf, holidayYears, isPublicHoliday } from '../../src/offices/holidays.js';

describe.each(holidayYears)('the public holidays of $year', ({ year, days, source }) => {
  it('lie in that year, in order, none twice, and name their source', () => {
    const dates = days.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].toSorted());
    expect(dates.filter((day) => buddhistYear(day) !== year)).toEqual([]);
    expect(source).not.toBe('');
  });

  it('on a weekend are made up for within the next four days', () => {
    const lost = days.filter(({ date }) => [0, 6].includes(weekday(date)));
    const isMadeUpFor = (date: string) =>
      [1, 2, 3, 4].some((later) =>
        days.some((one) => one.date === addDays(date, later) && one.name.startsWith('ชดเชย')),
      );
    expect(lost.filter(({ date }) => !isMadeUpFor(date))).toEqual([]);
  });
});

it.each([
  ['2026-12-07', true], // for 5 December, a Saturday
  ['2026-12-10', true],
  ['2026-05-01', false], // Labour Day is none of government offices
  ['2026-11-26', false],
])('%s is a public holiday: %s', (day, is) => {
  expect(isPublicHoliday(day)).toBe(is);
});

it('a year without a file is known as such', () => {
  expect(holidayYearOf('2026-11-26')?.year).toBe(2569);
  expect(holidayYearOf('2031-01-01')).toBeUndefined();
});
