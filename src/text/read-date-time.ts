/** Reads a day with its time as people write them: 20/11/2569 14:30, ๒๐ พ.ย. ๖๙ เวลา ๑๔.๓๐ น., วันนี้ 9 โมง. */
import type { LocalDate, LocalDateTime } from '../clock.js';
import { type DateFault, readDate } from './read-date.js';
import { compactDate } from './reader/date-text.js';
import { splitTime, type WrittenTime } from './reader/written-time.js';

export interface DateTimeFault {
  kind: DateFault['kind'] | 'noSuchTime' | 'unclearTime';
  /** The times that may be meant, where that can be asked. */
  readings?: LocalDateTime[];
}

export type ReadDateTime =
  | { kind: 'dateTime'; at: LocalDateTime }
  | DateTimeFault
  /** A day alone: what was understood of it. */
  | { kind: 'noTime'; day: LocalDate };

export function readDateTime(text: string, today: LocalDate): ReadDateTime {
  const { rest, time } = splitTime(compactDate(text));
  const read = readDate(rest, today);
  if (read.kind !== 'date') return { kind: read.kind, ...readingsAt(read.readings, time) };
  if (!time) return { kind: 'noTime', day: read.day };
  if (!isTime(time)) return { kind: 'noSuchTime' };
  if (!time.others) return { kind: 'dateTime', at: at(read.day, time) };
  const hours = [time.hours, ...time.others];
  return { kind: 'unclearTime', readings: hours.map((hour) => at(read.day, { ...time, hours: hour })) };
}

function readingsAt(
  days: LocalDate[] | undefined,
  time: WrittenTime | undefined,
): { readings?: LocalDateTime[] } {
  return days && time && isTime(time) && !time.others ? { readings: days.map((day) => at(day, time)) } : {};
}

function isTime({ hours, minutes }: WrittenTime): boolean {
  return hours <= 23 && minutes <= 59;
}

function at(day: LocalDate, { hours, minutes }: WrittenTime): LocalDateTime {
  return `${day}T${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
