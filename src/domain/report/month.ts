/** A month as it passes in Bangkok, from the first at 00:00 to the last day at 24:00. */
import { z } from 'zod';
import { addMonths, bangkokDate, type LocalDate, startOfDay } from '../../clock.js';

/** `2026-11`, with the year of the common era. */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export type Month = z.infer<typeof monthSchema>;

/** `from` belongs to it, `to` no longer does. */
export interface Span {
  from: Date;
  to: Date;
}

export function monthOf(at: Date): Month {
  return bangkokDate(at).slice(0, 7);
}

export function firstDayOf(month: Month): LocalDate {
  return `${month}-01`;
}

export function monthsLater(month: Month, count: number): Month {
  return addMonths(firstDayOf(month), count).slice(0, 7);
}

export function monthBefore(month: Month): Month {
  return monthsLater(month, -1);
}

export function spanOf(month: Month): Span {
  return { from: startOfDay(firstDayOf(month)), to: startOfDay(firstDayOf(monthsLater(month, 1))) };
}

export function isWithin(at: Date, { from, to }: Span): boolean {
  return from <= at && at < to;
}
