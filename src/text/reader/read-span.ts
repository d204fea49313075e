/** Reads days that belong together as one: a day, a month, a quarter, a year, each named, written, or as it lies from today. */
import {
  addDays,
  addMonths,
  fiscalYearEnd,
  isRealDate,
  type LocalDate,
  monthEnd,
  weekday,
} from '../../clock.js';
import { ownValue } from '../../own-value.js';
import { type WrittenDate, writtenDate } from '../written-date.js';
import { withoutLeadIn } from './date-text.js';
import { isTwoDigits, readYear, type When } from './read-year.js';

/** Both days belong to it. `guessedYear`: of the year only two digits were written. */
export interface Span {
  kind: 'span';
  from: LocalDate;
  to: LocalDate;
  guessedYear?: true;
}

export type ReadSpan = Span | { kind: 'notADate' | 'noSuchDay' | 'unclearYear' };

const NAMED_DAYS: Record<string, number> = {
  ...{ เมื่อวาน: -1, เมื่อวานนี้: -1, yesterday: -1, วันนี้: 0, today: 0, พรุ่งนี้: 1, วันพรุ่งนี้: 1, tomorrow: 1 },
  ...{ มะรืน: 2, มะรืนนี้: 2, วันมะรืน: 2, วันมะรืนนี้: 2 },
};
const NEAR: Record<string, number> = {
  ...{ นี้: 0, วันนี้: 0, ที่แล้ว: -1, ก่อน: -1, ที่ผ่านมา: -1, หน้า: 1, ถัดไป: 1 },
};
const NAMED_SPAN = /^(ปีงบ|ปี|ไตรมาส|เดือน|สัปดาห์|อาทิตย์)(.+)$/;
const DAY_OF_NEAR_MONTH = /^(\d{1,2})(?:ของ)?เดือน(นี้|หน้า)$/;
const QUARTER_NUMBERS: Record<string, number> = { แรก: 1, หนึ่ง: 1, สอง: 2, สาม: 3, สี่: 4, สุดท้าย: 4 };
const QUARTER = new RegExp(
  `^(?:ไตรมาส|q)(?:ที่)?([1-4]|${Object.keys(QUARTER_NUMBERS).join('|')})[/ ]?(?:ของ)?(?:ปีงบ|ปี)?[/ ]?(?:พ\\.?ศ\\.?)?(\\d{4}|\\d{2})?$`,
);
const HALF = /^(?:ครึ่งปี(งบ)?|6เดือน)(แรก|หลัง)(?:ของ)?[/ ]?(ปีงบ)?(?:พ\.?ศ\.?)?(\d{4}|\d{2})?$/;

const END = /^(?:วัน)?สิ้น(?:สุด)?(?:ของ)?|^(?:หมด|จบ|ครบ)(?=เดือน|ปี|ไตรมาส)|^วันสุดท้ายของ/;
const BARE_UNIT = /^(?:เดือน|ปีงบ|ปี|ไตรมาส)$/;

/** 'สิ้นเดือนกันยายน' is the end of that month, 'สิ้นเดือน' of this one. @returns undefined where no end is meant */
export function spanThatEnds(text: string): string | undefined {
  const end = END.exec(text)?.[0];
  if (end === undefined) return undefined;
  const unit = text.slice(end.length);
  return BARE_UNIT.test(unit) ? `${unit}นี้` : unit;
}

/** `compact` has gone through `compactDate`. @param left what it leaves out is taken from there: 1-30 พ.ย. 2569 */
export function readSpan(compact: string, when: When, left: WrittenDate = {}): ReadSpan {
  const text = withoutLeadIn(compact);
  const named = namedSpan(text, when.today);
  if (named) return { kind: 'span', ...named };
  const part = partOfYear(text, when);
  if (part) return part;
  const written = writtenDate(compact);
  if (!written) return { kind: 'notADate' };
  const { year, era, near } = written.year || written.near !== undefined ? written : left;
  const month = written.month ?? (written.day === undefined ? undefined : left.month);
  return writtenSpan({ ...written, month, year, era, near }, when);
}

function namedSpan(text: string, today: LocalDate): { from: LocalDate; to: LocalDate } | undefined {
  const days = ownValue(NAMED_DAYS, text);
  if (days !== undefined) return { from: addDays(today, days), to: addDays(today, days) };
  const day = dayOfNearMonth(text, today);
  if (day) return day;
  const [, unit = '', near = ''] = NAMED_SPAN.exec(text) ?? [];
  const distance = ownValue(NEAR, near);
  return distance === undefined ? undefined : unitAround(unit, distance, today);
}

/** 'วันที่ 25 เดือนหน้า' */
function dayOfNearMonth(text: string, today: LocalDate): { from: LocalDate; to: LocalDate } | undefined {
  const [, day = '', near = ''] = DAY_OF_NEAR_MONTH.exec(text) ?? [];
  const distance = ownValue(NEAR, near);
  if (distance === undefined) return undefined;
  const month = unitAround('เดือน', distance, today).from.slice(0, 7);
  const read = `${month}-${day.padStart(2, '0')}`;
  return isRealDate(read) ? { from: read, to: read } : undefined;
}

/** The month, quarter, year or week that lies so far from the present one. */
export function unitAround(
  unit: string,
  distance: number,
  today: LocalDate,
): { from: LocalDate; to: LocalDate } {
  if (unit === 'สัปดาห์' || unit === 'อาทิตย์') {
    const monday = addDays(today, 7 * distance - ((weekday(today) + 6) % 7));
    return { from: monday, to: addDays(monday, 6) };
  }
  const months = { เดือน: 1, ไตรมาส: 3, ปี: 12, ปีงบ: 12 }[unit] ?? 1;
  const within = addMonths(`${today.slice(0, 7)}-01`, months * distance);
  const month = Number(within.slice(5, 7));
  const passed = unit === 'ปีงบ' ? (month + 2) % 12 : (month - 1) % months;
  return monthsFrom(addMonths(within, -passed), months);
}

/** Quarters are those of the fiscal year, as offices count them; a half says which year it means. */
function partOfYear(text: string, when: When): ReadSpan | undefined {
  const [isQuarter, quarter = '', ofQuarter] = QUARTER.exec(text) ?? [];
  if (isQuarter) {
    const number = QUARTER_NUMBERS[quarter] ?? Number(quarter);
    return partFrom(ofQuarter, { month: 3 * (number - 1) - 2, months: 3 }, when);
  }
  const [isHalf, fiscal, half, fiscalBehind, ofHalf] = HALF.exec(text) ?? [];
  if (!isHalf) return undefined;
  const start = fiscal || fiscalBehind ? -2 : 1;
  return partFrom(ofHalf, { month: start + (half === 'หลัง' ? 6 : 0), months: 6 }, when);
}

/** @param month 1 is January; October of the year before is -2 */
function partFrom(
  written: string | undefined,
  part: { month: number; months: number },
  when: When,
): ReadSpan {
  const year = readYear({ year: written }, when);
  if (year === undefined) return { kind: 'unclearYear' };
  const days = monthsFrom(addMonths(`${year}-01-01`, part.month - 1), part.months);
  return { kind: 'span', ...days, ...(isTwoDigits({ year: written }) && { guessedYear: true }) };
}

/** The year decides first, since whether 29 February exists depends on it. */
function writtenSpan(written: WrittenDate, when: When): ReadSpan {
  const { day, month, fiscal } = written;
  if (day !== undefined && month === undefined) return { kind: 'notADate' };
  const year = readYear(written, when);
  if (year === undefined) return { kind: 'unclearYear' };
  const first = `${year}-${twoDigits(month ?? 1)}-${twoDigits(day ?? 1)}`;
  if (!isRealDate(first)) return { kind: 'noSuchDay' };
  return {
    kind: 'span',
    ...daysOf({ day, month, fiscal }, first),
    ...(isTwoDigits(written) && { guessedYear: true }),
  };
}

function daysOf({ day, month, fiscal }: WrittenDate, first: LocalDate): { from: LocalDate; to: LocalDate } {
  if (day !== undefined) return { from: first, to: first };
  if (month !== undefined) return monthsFrom(first, 1);
  const to = fiscalYearEnd(first);
  return fiscal ? { from: addDays(addMonths(to, -12), 1), to } : monthsFrom(first, 12);
}

function monthsFrom(from: LocalDate, months: number): { from: LocalDate; to: LocalDate } {
  return { from, to: monthEnd(addMonths(from, months - 1)) };
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
