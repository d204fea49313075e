/** Reads a day with its time as people write them: 20/11/2569 14:30, ๒๐ พ.ย. ๖๙ เวลา ๑๔.๓๐ น., วันนี้ 9.00 น. */
import type { LocalDate, LocalDateTime } from '../clock.js';
import { type DateFault, readDate } from './read-date.js';
import { compactDate } from './written-date.js';

export type ReadDateTime =
  | { kind: 'dateTime'; at: LocalDateTime }
  | DateFault
  /** A day alone: what was understood of it. */
  | { kind: 'noTime'; day: LocalDate }
  | { kind: 'noSuchTime' };

/** At the end, and no part of a date such as 20.11.69: 14:30, 14.30 น., 14 น., with or without เวลา. */
const TIME =
  /[ ,T]?(?:เวลา|(?<![\d./:-]))(?<hours>\d{1,2})(?:[:.](?<minutes>\d{2})(?::\d{2})?(?:น\.?|นาฬิกา)?|(?:น\.?|นาฬิกา))$/;

export function readDateTime(text: string, today: LocalDate): ReadDateTime {
  const compact = compactDate(text);
  const time = TIME.exec(compact);
  const read = readDate(compact.slice(0, time?.index), today);
  if (read.kind !== 'date') return read;
  if (!time) return { kind: 'noTime', day: read.day };
  const { hours, minutes = '00' } = time.groups ?? {};
  if (Number(hours) > 23 || Number(minutes) > 59) return { kind: 'noSuchTime' };
  return { kind: 'dateTime', at: `${read.day}T${hours?.padStart(2, '0')}:${minutes}` };
}
