/** Month and year that a day leaves out, taken from the day behind it: 1-30 พ.ย. 2569, 28 ธ.ค. - 3 ม.ค. 2570. */
import type { WrittenDate } from '../written-date.js';

/** A start without a year, in a later month than the end, lies in the year before. */
export function leftOut(start: WrittenDate | null, end: WrittenDate): WrittenDate {
  return isYearBefore(start, end) ? { ...end, year: yearBefore(end.year) } : end;
}

function isYearBefore(start: WrittenDate | null, end: WrittenDate): boolean {
  if (start?.year !== undefined || start?.month === undefined || end.month === undefined) return false;
  return start.month > end.month;
}

function yearBefore(year: string | undefined): string | undefined {
  return year === undefined ? undefined : String(Number(year) - 1).padStart(year.length, '0');
}
