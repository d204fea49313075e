/** The last days that a typed text may mean where it names no clear day: those of a date, or the end of a period such as 'ปีงบ 2570'. */
import type { LocalDate } from '../clock.js';
import { readDate } from './read-date.js';
import { readPeriod } from './read-period.js';

export interface DaysMeantOptions {
  today: LocalDate;
  /** From which day 'อีก 1 เดือน' is counted; absent: today. */
  countsFrom?: LocalDate;
  /** Leaves out what the question would not take. */
  isPossible(day: LocalDate): boolean;
}

/** @returns each once, in the order in which they are offered; none where the text names one clear day, or none at all */
export function daysMeant(text: string, { today, countsFrom, isPossible }: DaysMeantOptions): LocalDate[] {
  const date = readDate(text, today, countsFrom);
  if (date.kind === 'date') return [];
  const days = (date.readings ?? []).filter(isPossible);
  if (days.length > 0) return days;
  const period = readPeriod(text, today);
  const periods = period.kind === 'period' ? [period] : (period.readings ?? []);
  return [...new Set(periods.map(({ to }) => to))].filter(isPossible);
}
