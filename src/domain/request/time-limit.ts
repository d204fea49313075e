/** When a step must be done: minutes on the clock, or whole days of Bangkok. */
import { addDays, bangkokDate, endOfDay, type LocalDate } from '../../clock.js';
import type { TimeLimit } from '../../offices/office.js';
import { workingDaysFrom } from '../working-time.js';

/**
 * Days end at midnight; the day on which it starts is not counted (Civil and Commercial Code, section 193/3).
 * @param holidays days off of the office beside the public holidays
 */
export function dueAt(since: Date, limit: TimeLimit, holidays: readonly LocalDate[]): Date {
  if ('minutes' in limit) return new Date(since.getTime() + limit.minutes * 60_000);
  const start = bangkokDate(since);
  if (limit.count === 'calendar') return endOfDay(addDays(start, limit.days));
  return endOfDay(workingDaysFrom(start, limit.days, holidays));
}
