/** The time that a report tells of, as it passes in Bangkok: a month, a quarter of a fiscal year, or a fiscal year. */
import { z } from 'zod';
import { addDays, addMonths, commonYear, fiscalYear, type LocalDate } from '../../clock.js';
import { firstDayOf, type Month, monthsLater, type Span, spanOf } from './month.js';

/** `2026-11`, `2570-Q1` (October to December 2026) or `FY2570`: fiscal years are named in the Buddhist era. */
export const periodSchema = z.string().regex(/^(?:\d{4}-(?:0[1-9]|1[0-2])|\d{4}-Q[1-4]|FY\d{4})$/);
export type Period = z.infer<typeof periodSchema>;

const QUARTER = /^(\d{4})-Q([1-4])$/;
const YEAR = /^FY(\d{4})$/;
const MONTHS_OF_YEAR = 12;
const MONTHS_OF_QUARTER = 3;

/** In their order. */
export function monthsOf(period: Period): Month[] {
  const { first, count } = extentOf(period);
  return Array.from({ length: count }, (_, index) => monthsLater(first, index));
}

export function spanOfPeriod(period: Period): Span {
  const { first, count } = extentOf(period);
  return { from: spanOf(first).from, to: spanOf(monthsLater(first, count - 1)).to };
}

/** One of the same length, right before. */
export function periodBefore(period: Period): Period {
  const { first, count } = extentOf(period);
  return periodFrom(monthsLater(first, -count), count) ?? period;
}

/** One of the same length, right after. */
export function periodAfter(period: Period): Period {
  const { first, count } = extentOf(period);
  return periodFrom(monthsLater(first, count), count) ?? period;
}

/** The quarter, or the fiscal year, in which the period begins. */
export function quarterOf(period: Period): Period {
  const { first } = extentOf(period);
  const month = Number(first.slice(5)) - 1;
  return `${fiscalYear(firstDayOf(first))}-Q${((Math.floor(month / MONTHS_OF_QUARTER) + 1) % 4) + 1}`;
}

export function fiscalYearOf(period: Period): Period {
  return `FY${fiscalYear(firstDayOf(extentOf(period).first))}`;
}

/** @returns undefined for days that are no whole month, quarter or fiscal year; both days belong to it */
export function periodOfDays(from: LocalDate, to: LocalDate): Period | undefined {
  return [1, MONTHS_OF_QUARTER, MONTHS_OF_YEAR]
    .filter((count) => addDays(addMonths(from, count), -1) === to)
    .flatMap((count) => (from.endsWith('-01') ? (periodFrom(from.slice(0, 7), count) ?? []) : []))[0];
}

/** @returns undefined where so many months from there are no quarter and no fiscal year */
function periodFrom(first: Month, count: number): Period | undefined {
  if (count === 1) return first;
  const whole = count === MONTHS_OF_QUARTER ? quarterOf(first) : fiscalYearOf(first);
  return extentOf(whole).first === first ? whole : undefined;
}

function extentOf(period: Period): { first: Month; count: number } {
  const [, ofYear, quarter] = QUARTER.exec(period) ?? [];
  if (ofYear) return { first: startOfYear(ofYear, Number(quarter) - 1), count: MONTHS_OF_QUARTER };
  const [, year] = YEAR.exec(period) ?? [];
  return year ? { first: startOfYear(year, 0), count: MONTHS_OF_YEAR } : { first: period, count: 1 };
}

/** A fiscal year begins in the October before. */
function startOfYear(year: string, quarters: number): Month {
  return monthsLater(`${commonYear(Number(year)) - 1}-10`, quarters * MONTHS_OF_QUARTER);
}
