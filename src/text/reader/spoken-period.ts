/** Periods that are said and not written: since the start of the year, a round of nine months, the last three years. */
import { addDays, addMonths, type LocalDate } from '../../clock.js';
import { NUMBER, numberOf } from './count-words.js';
import { unitAround } from './read-span.js';
import { readYear } from './read-year.js';

const SINCE_START = /^ต้น(ปีงบ|ปี|เดือน|ไตรมาส)(?:นี้)?(-.+)?$/;
/** A calendar year, or a fiscal year? Nobody says a fiscal year in the common era. */
const ONE_YEAR = /^ปี(?:\d{2}|2[4-6]\d{2})$/;
const BARE_YEARS = /^((?:19|20|2[4-6])\d{2})(-(?:(?:19|20|2[4-6])\d{2}|วันนี้))?$/;
/** The calendar year is meant, or the fiscal year: it is asked. */
const HALF_YEAR = /^(?:ครึ่งปี|6เดือน)(แรก|หลัง)(?:ของ)?(?:ปี)?(\d{2}|2[4-6]\d{2})$/;
/** 'ปีงบ 67, 68, 69': years one after another; with a gap between them it is asked again. */
const LISTED_YEARS =
  /^(ปีงบ|ปี)?(?:พ\.?ศ\.?)?((?:\d{4}|\d{2})(?:(?:,|และ|กับ|&| )+(?:ปีงบ|ปี)?(?:\d{4}|\d{2}))+)$/;
const QUARTERS = /^(?:ไตรมาส|q)(?:ที่)?([1-4])-(?:ไตรมาส|q)?(?:ที่)?([1-4])(?=\D|$)(.*)$/;
const ROUND = /^(3|6|9|12)เดือน(?:แรก)?(?:ของ)?(ปีงบ|ปี)?(?:พ\.?ศ\.?)?(\d{4}|\d{2})?$/;
const PAST = new RegExp(
  `^(?:ในรอบ)?(?:(${NUMBER})(วัน|สัปดาห์|เดือน|ปี)(?:ที่ผ่านมา|ย้อนหลัง|ล่าสุด)|ย้อนหลัง(${NUMBER})(วัน|สัปดาห์|เดือน|ปี))$`,
);
const FISCAL_START = -3;

/** @returns the same period as it is written, once for each reading; undefined where none of these is meant */
export function spokenPeriods(compact: string, today: LocalDate): string[] | undefined {
  const [since, unit = '', until = '-วันนี้'] = SINCE_START.exec(compact) ?? [];
  if (since) return [`${written(unitAround(unit, 0, today).from)}${until}`];
  if (ONE_YEAR.test(compact)) return [compact, compact.replace('ปี', 'ปีงบ')];
  const [years] = BARE_YEARS.exec(compact) ?? [];
  if (years) return [`ปี${years}`, `ปีงบ${years}`];
  const listed = listedYears(compact);
  if (listed) return listed;
  const [isHalf, half = '', ofHalf = ''] = HALF_YEAR.exec(compact) ?? [];
  if (isHalf) return [`ครึ่งปีงบ${half}${ofHalf}`, `ครึ่งปี${half}${ofHalf}`];
  const [isQuarters, first = '', last = '', year = ''] = QUARTERS.exec(compact) ?? [];
  if (isQuarters) return [`ไตรมาส${first}${year}-ไตรมาส${last}${year}`];
  return rounds(compact, today) ?? past(compact, today);
}

/** Without a label, of two digits they might be days. */
function listedYears(compact: string): string[] | undefined {
  const [, label, written = ''] = LISTED_YEARS.exec(compact) ?? [];
  const typed = written.match(/\d+/g) ?? [];
  const years = typed.map((year) => Number(year.slice(-2)));
  const isUnbroken = years.every((year, index) => index === 0 || year - (years[index - 1] ?? 0) === 1);
  const isYears = label !== undefined || typed.every((year) => year.length === 4);
  if (typed.length < 2 || !isUnbroken || !isYears) return undefined;
  const labels = label === 'ปีงบ' ? ['ปีงบ'] : ['ปี', 'ปีงบ'];
  return labels.map((one) => `${one}${typed[0]}-${one}${typed.at(-1)}`);
}

/** 'รอบ 9 เดือน' counts from the start of a fiscal year, unless a calendar year is named. */
function rounds(compact: string, today: LocalDate): string[] | undefined {
  const [isRound, months = '', label, typed] = ROUND.exec(compact) ?? [];
  if (!isRound || (label === undefined && typed === undefined && !compact.includes('แรก'))) return undefined;
  const thisYear = Number(unitAround('ปีงบ', 0, today).to.slice(0, 4));
  const year = typed === undefined ? undefined : readYear({ year: typed }, { today });
  const meant = year === undefined ? [thisYear, thisYear - 1] : [year];
  const starts = label === 'ปี' && typed !== undefined ? [FISCAL_START, 0] : [FISCAL_START];
  return meant.flatMap((one) =>
    starts.map((start) => monthsFrom(addMonths(`${one}-01-01`, start), Number(months))),
  );
}

/** Up to today; whole months before this one are meant as often. */
function past(compact: string, today: LocalDate): string[] | undefined {
  const [isPast, before, unitBefore, behind, unitBehind] = PAST.exec(compact) ?? [];
  if (!isPast) return undefined;
  const count = numberOf(before ?? behind ?? '1');
  const unit = unitBefore ?? unitBehind;
  if (unit === 'วัน' || unit === 'สัปดาห์') {
    const days = unit === 'วัน' ? count : 7 * count;
    return [`${written(addDays(today, 1 - days))}-${written(today)}`];
  }
  const months = unit === 'ปี' ? 12 * count : count;
  const thisMonth = `${today.slice(0, 7)}-01`;
  const upToToday = `${written(addDays(addMonths(today, -months), 1))}-${written(today)}`;
  return [upToToday, monthsFrom(addMonths(thisMonth, -months), months)];
}

function monthsFrom(first: LocalDate, months: number): string {
  return `${written(first)}-${written(addDays(addMonths(first, months), -1))}`;
}

function written(day: LocalDate): string {
  return day.replaceAll('-', '/');
}
