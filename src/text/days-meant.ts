/** The last days that a typed text may mean where it names no clear day: those of a date, or the end of a period such as 'ปีงบ 2570'. */
import { addMonths, type LocalDate } from '../clock.js';
import { type ReadDate, readDate } from './read-date.js';
import { readPeriod } from './read-period.js';

export interface DaysMeantOptions {
  today: LocalDate;
  /** From which day 'อีก 1 เดือน' is counted; absent: today. */
  countsFrom?: LocalDate;
  /** Leaves out what the question would not take. */
  isPossible(day: LocalDate): boolean;
}

/** A last day that lies further ahead may be a slip of the finger: it is asked about. */
const MAX_YEARS_AHEAD = 10;

export function readLastDay(text: string, today: LocalDate, countsFrom = today): ReadDate {
  const read = readDate(text, today, countsFrom);
  const isFar = read.kind === 'date' && read.day > addMonths(today, 12 * MAX_YEARS_AHEAD);
  return isFar ? { kind: 'unclearYear', readings: [read.day] } : read;
}

/** @returns each once, in the order in which they are offered; none where the text names one clear day, or none at all */
export function daysMeant(text: string, { today, countsFrom, isPossible }: DaysMeantOptions): LocalDate[] {
  const date = readLastDay(text, today, countsFrom);
  if (date.kind === 'date') return [];
  const days = (date.readings ?? []).filter(isPossible);
  if (days.length > 0) return days;
  const period = readPeriod(text, today);
  const periods = period.kind === 'period' ? [period] : (period.readings ?? []);
  return [...new Set(periods.map(({ to }) => to))].filter(isPossible);
}
