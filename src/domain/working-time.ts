/** Working days and office hours in Bangkok: what a limit counts, and when people are reminded. */
import { addDays, bangkokDate, type LocalDate, startOfDay, weekday } from '../clock.js';
import { isPublicHoliday } from '../offices/holidays.js';

const MINUTE_MS = 60_000;

/** On the clock of Bangkok, as `HH:mm`. */
export interface OfficeHours {
  from: string;
  to: string;
}

/** @param own days off of the office beside the public holidays */
export function isWorkingDay(day: LocalDate, own: readonly LocalDate[]): boolean {
  const isWeekend = weekday(day) === 0 || weekday(day) === 6;
  return !isWeekend && !isPublicHoliday(day) && !own.includes(day);
}

/** The count-th working day after this day; before it, where the count is negative. The day itself is not counted. */
export function workingDaysFrom(day: LocalDate, count: number, own: readonly LocalDate[]): LocalDate {
  const step = count < 0 ? -1 : 1;
  let found = day;
  for (let left = Math.abs(count); left > 0; ) {
    found = addDays(found, step);
    if (isWorkingDay(found, own)) left -= 1;
  }
  return found;
}

/** How many working days lie after the first day, up to and with the second; none where the second is not later. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, own: readonly LocalDate[]): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, own)) count += 1;
  }
  return count;
}

export function isInOfficeHours(at: Date, hours: OfficeHours, own: readonly LocalDate[]): boolean {
  const day = bangkokDate(at);
  if (!isWorkingDay(day, own)) return false;
  return at >= timeOn(day, hours.from) && at < timeOn(day, hours.to);
}

/** The first moment by which so many minutes of the office's own time have passed. */
export function afterOfficeMinutes(
  { from, minutes }: { from: Date; minutes: number },
  hours: OfficeHours,
  own: readonly LocalDate[],
): Date {
  let left = minutes * MINUTE_MS;
  for (let day = bangkokDate(from); ; day = addDays(day, 1)) {
    if (!isWorkingDay(day, own)) continue;
    const opens = Math.max(timeOn(day, hours.from).getTime(), from.getTime());
    const open = Math.max(0, timeOn(day, hours.to).getTime() - opens);
    if (open >= left) return new Date(opens + left);
    left -= open;
  }
}

function timeOn(day: LocalDate, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(startOfDay(day).getTime() + (hours * 60 + minutes) * MINUTE_MS);
}
