/** When a step must be done: minutes on the clock, or whole days of Bangkok. */
import { addDays, bangkokDate, endOfDay, type LocalDate, weekday } from '../../clock.js';
import type { TimeLimit } from '../../offices/office.js';

/** Days end at midnight; the day on which it starts is not counted (Civil and Commercial Code, section 193/3). */
export function dueAt(since: Date, limit: TimeLimit, holidays: readonly LocalDate[]): Date {
  if ('minutes' in limit) return new Date(since.getTime() + limit.minutes * 60_000);
  const start = bangkokDate(since);
  if (limit.count === 'calendar') return endOfDay(addDays(start, limit.days));
  return endOfDay(nthWorkingDay(start, limit.days, holidays));
}

function nthWorkingDay(start: LocalDate, count: number, holidays: readonly LocalDate[]): LocalDate {
  let day = start;
  for (let counted = 0; counted < count; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, holidays)) counted += 1;
  }
  return day;
}

function isWorkingDay(day: LocalDate, holidays: readonly LocalDate[]): boolean {
  const isWeekend = weekday(day) === 0 || weekday(day) === 6;
  return !isWeekend && !holidays.includes(day);
}
