/** Reads a day as people write it: 20/11/2569, ๒๐ พ.ย. ๖๙, สิ้นเดือน, อีก 90 วัน. */
import { addDays, addMonths, fiscalYearEnd, isRealDate, type LocalDate, monthEnd } from '../clock.js';
import { compactDate, readYear, type WrittenDate, writtenDate } from './written-date.js';

export type DateFault = { kind: 'notADate' } | { kind: 'noSuchDay' } | { kind: 'unclearYear' };

/** `guessedYear`: only two digits were written, so the person should see the full year before it counts. */
export type ReadDate = { kind: 'date'; day: LocalDate; guessedYear?: true } | DateFault;

const NAMED_DAYS: Record<string, (today: LocalDate) => LocalDate> = {
  เมื่อวาน: (today) => addDays(today, -1),
  เมื่อวานนี้: (today) => addDays(today, -1),
  วันนี้: (today) => today,
  พรุ่งนี้: (today) => addDays(today, 1),
  วันพรุ่งนี้: (today) => addDays(today, 1),
  มะรืน: (today) => addDays(today, 2),
  มะรืนนี้: (today) => addDays(today, 2),
  สิ้นเดือน: monthEnd,
  สิ้นเดือนนี้: monthEnd,
  สิ้นเดือนหน้า: (today) => monthEnd(addMonths(today, 1)),
  สิ้นปีงบ: fiscalYearEnd,
  สิ้นปีงบนี้: fiscalYearEnd,
  สิ้นปีงบหน้า: (today) => fiscalYearEnd(addMonths(today, 12)),
  สิ้นปี: yearEnd,
  สิ้นปีนี้: yearEnd,
  สิ้นปีหน้า: (today) => yearEnd(addMonths(today, 12)),
};

const COUNTED = /^(?:อีก)?(?<count>\d{1,4})(?<unit>วัน|สัปดาห์|อาทิตย์|เดือน|ปี)$/;

export function readDate(text: string, today: LocalDate): ReadDate {
  const compact = compactDate(text);
  const day = namedDay(compact, today) ?? countedDay(compact, today);
  if (day) return isRealDate(day) ? { kind: 'date', day } : { kind: 'unclearYear' };
  const written = writtenDate(compact);
  if (written?.day === undefined || written.month === undefined) return { kind: 'notADate' };
  return realDay(written);
}

/** A day that has a name of its own, such as พรุ่งนี้ or สิ้นปีงบประมาณ. */
export function namedDay(compact: string, today: LocalDate): LocalDate | null {
  const name = compact.replace('ปีงบประมาณ', 'ปีงบ');
  return Object.hasOwn(NAMED_DAYS, name) ? (NAMED_DAYS[name]?.(today) ?? null) : null;
}

/** The year decides first, since whether 29 February exists depends on it. */
export function realDay(written: WrittenDate): ReadDate {
  const year = readYear(written);
  if (!year) return { kind: 'unclearYear' };
  const day = `${year.year}-${twoDigits(written.month)}-${twoDigits(written.day)}`;
  if (!isRealDate(day)) return { kind: 'noSuchDay' };
  return { kind: 'date', day, ...(year.guessed && { guessedYear: true }) };
}

function countedDay(compact: string, today: LocalDate): LocalDate | null {
  const { count, unit } = COUNTED.exec(compact)?.groups ?? {};
  if (!count) return null;
  if (unit === 'วัน') return addDays(today, Number(count));
  if (unit === 'เดือน') return addMonths(today, Number(count));
  if (unit === 'ปี') return addMonths(today, 12 * Number(count));
  return addDays(today, 7 * Number(count));
}

function yearEnd(day: LocalDate): LocalDate {
  return `${day.slice(0, 4)}-12-31`;
}

function twoDigits(part = 0): string {
  return String(part).padStart(2, '0');
}
