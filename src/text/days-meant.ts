/** The last days that a typed text may mean where it names no clear day: those of a date, or the end of a period such as 'ปีงบ 2570'. */
import { addDays, addMonths, type LocalDate } from '../clock.js';
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

/** 'เอาลงวันที่ 1 ม.ค.': it may come down as the day begins, after the last one before it, or as it ends. */
const COMES_DOWN =
  /^\s*(?:(?:จะ|ขอ|ให้|ช่วย|ค่อย)\s*)*(?:เอา|นำ|ถอด|ปลด)\s*(?:ลง|ออก)\s*(?:จาก(?:หน้า)?(?:เว็บ|เวบ|เว็ป)(?:ไซต์)?)?\s*(?:ใน|ตอน|เมื่อ)?\s*(?=วันที่|[\d๐-๙])(?![\d๐-๙]+\s*(?:วัน|เดือน|ปี|สัปดาห์|อาทิตย์))/;

export function readLastDay(text: string, today: LocalDate, countsFrom = today): ReadDate {
  const day = text.replace(COMES_DOWN, '');
  const read = readDate(day, today, countsFrom);
  if (day !== text) return comesDown(read);
  const isFar = read.kind === 'date' && read.day > addMonths(today, 12 * MAX_YEARS_AHEAD);
  return isFar ? { kind: 'unclearYear', readings: [read.day] } : read;
}

function comesDown(read: ReadDate): ReadDate {
  const days = read.kind === 'date' ? [read.day] : (read.readings ?? []);
  const readings = days.flatMap((day) => [addDays(day, -1), day]);
  return readings.length > 0 ? { kind: 'unclearDay', readings } : read;
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
