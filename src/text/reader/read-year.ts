/** Which year a written year means, and when to ask rather than guess. */
import { addMonths, commonYear, type LocalDate } from '../../clock.js';

/** A year far from today is a slip of the finger, or another era. */
const MAX_YEARS_OFF = 60;
/** Two digits are this century's B.E. only so near to today: 69 is 2569, and 26 may be 2026. */
const MAX_YEARS_GUESSED = 20;
const FIRST_BUDDHIST_YEAR = 2400;
const FIRST_COMMON_YEAR = 1900;

/** How a year is read that doesn't say enough. Each gives one possible reading. */
export type Guess = 'common' | 'buddhist' | 'lastYear' | 'thisYear' | 'nextYear';

export interface When {
  today: LocalDate;
  guess?: Guess | undefined;
}

/** A year as written: the digits, and the era where it was named. */
export interface WrittenYear {
  year?: string | undefined;
  era?: 'buddhist' | 'common' | undefined;
  /** Years from this one: 'ปีหน้า' is 1. */
  near?: number | undefined;
}

/** @returns the year of the common era, or undefined where it stays unclear */
export function readYear(written: WrittenYear, when: When): number | undefined {
  const year = meantYear(written, when);
  return year !== undefined && isWithin(year, when.today, MAX_YEARS_OFF) ? year : undefined;
}

export function isTwoDigits({ year }: WrittenYear): boolean {
  return year?.length === 2;
}

/** Neither a slip nor another era. */
export function isNear(day: LocalDate, today: LocalDate): boolean {
  return isWithin(Number(day.slice(0, 4)), today, MAX_YEARS_OFF);
}

function meantYear({ year, era, near }: WrittenYear, { today, guess }: When): number | undefined {
  if (near !== undefined) return Number(today.slice(0, 4)) + near;
  if (year === undefined) return guessedYear(today, guess);
  if (year.length === 4) return fullYear(Number(year), era);
  if (year.length !== 2) return undefined;
  if (era === 'common' || guess === 'common') return era === 'buddhist' ? undefined : 2000 + Number(year);
  const buddhist = commonYear(2500 + Number(year));
  return guess === 'buddhist' || isWithin(buddhist, today, MAX_YEARS_GUESSED) ? buddhist : undefined;
}

function guessedYear(today: LocalDate, guess: Guess | undefined): number | undefined {
  const years = { lastYear: -1, thisYear: 0, nextYear: 1, common: undefined, buddhist: undefined };
  const offset = guess && years[guess];
  return offset === undefined ? undefined : Number(addMonths(today, 12 * offset).slice(0, 4));
}

/** A number between the eras says nothing. */
function fullYear(year: number, era: WrittenYear['era']): number | undefined {
  if (era === 'buddhist') return commonYear(year);
  if (era === 'common' || year < FIRST_BUDDHIST_YEAR) return year >= FIRST_COMMON_YEAR ? year : undefined;
  return commonYear(year);
}

function isWithin(year: number, today: LocalDate, most: number): boolean {
  return Math.abs(year - Number(today.slice(0, 4))) <= most;
}
