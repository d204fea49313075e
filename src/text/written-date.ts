/** Takes a written Thai date apart into day, month and year, without judging whether such a day exists. */
import { commonYear } from '../clock.js';
import { fromThaiDigits, MONTHS } from './thai-date.js';

/** What was written; a part that was left out is absent. */
export interface WrittenDate {
  day?: number | undefined;
  month?: number | undefined;
  year?: string | undefined;
  era?: 'buddhist' | 'common' | undefined;
  fiscal?: true | undefined;
}

/** Longer texts are prose, not dates. */
const MAX_DATE_LENGTH = 100;
const FIRST_BUDDHIST_YEAR = 2400;
const FIRST_COMMON_YEAR = 1900;
const LAST_COMMON_YEAR = 2199;

const BUDDHIST_ERA = /พ\.?ศ\.?/;
const COMMON_ERA = /ค\.?ศ\.?/;
const LEAD_IN = /^(?:ข้อมูล)?(?:ณ)?(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)?(?:ที่)?/;
const ISO = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/;
const NUMBERS = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})(?:[/.-](?<year>\d+))?$/;
const NAMED_MONTH = /^(?<day>\d{1,2})?[-/]?(?:เดือน)?(?<name>[\u0e01-\u0e4e.]+?)[-/,]?(?:ปี)?(?<year>\d+)?$/;
const YEAR_ONLY = /^(?<label>ปีงบประมาณ|ปีงบ|ปี)?(?<year>\d+)$/;
const DAY_ONLY = /^(?<day>\d{1,2})$/;

const MONTH_NUMBERS = new Map(
  MONTHS.flatMap(({ full, short }, index) => [
    [full, index + 1],
    [withoutDots(short), index + 1],
  ]),
);

/** One spelling for all: Arabic digits, plain hyphens, no invisible characters, no spaces except between digits. */
export function compactDate(text: string): string {
  const plain = fromThaiDigits(text.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212~]/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/(?<!\d) | (?!\d)/g, '');
  return plain.length > MAX_DATE_LENGTH ? '' : plain;
}

/** `compact` has gone through `compactDate`. Null where it doesn't look like a date at all. */
export function writtenDate(compact: string): WrittenDate | null {
  const era = eraOf(compact);
  const text = compact.replace(LEAD_IN, '').replace(BUDDHIST_ERA, '').replace(COMMON_ERA, '');
  const numbers = (ISO.exec(text) ?? NUMBERS.exec(text))?.groups;
  if (numbers) return { day: Number(numbers.day), month: Number(numbers.month), year: numbers.year, era };
  return withNamedMonth(text, era) ?? yearOnly(text, era) ?? dayOnly(text);
}

/** The year of the common era and whether its century had to be guessed; null where it stays unclear. */
export function readYear({ year = '', era }: WrittenDate): { year: number; guessed: boolean } | null {
  const guessed = year.length === 2;
  if (!guessed && year.length !== 4) return null;
  const common = guessed ? guessedCentury(Number(year), era) : fullYear(Number(year), era);
  const clear = common >= commonYear(FIRST_BUDDHIST_YEAR) && common <= LAST_COMMON_YEAR;
  return clear ? { year: common, guessed } : null;
}

function eraOf(text: string): WrittenDate['era'] {
  if (BUDDHIST_ERA.test(text)) return 'buddhist';
  return COMMON_ERA.test(text) ? 'common' : undefined;
}

function withNamedMonth(text: string, era: WrittenDate['era']): WrittenDate | null {
  const { day, name = '', year } = NAMED_MONTH.exec(text)?.groups ?? {};
  const month = MONTH_NUMBERS.get(withoutDots(name));
  return month ? { day: day ? Number(day) : undefined, month, year, era } : null;
}

/** A bare number could be anything: a year needs its label or its era. */
function yearOnly(text: string, era: WrittenDate['era']): WrittenDate | null {
  const { label, year } = YEAR_ONLY.exec(text)?.groups ?? {};
  if (!year || !(label || era)) return null;
  return label && label !== 'ปี' ? { year, era, fiscal: true } : { year, era };
}

function dayOnly(text: string): WrittenDate | null {
  const day = DAY_ONLY.exec(text)?.groups?.day;
  return day ? { day: Number(day) } : null;
}

function guessedCentury(year: number, era: WrittenDate['era']): number {
  return era === 'common' ? 2000 + year : commonYear(2500 + year);
}

/** A number between the eras stays out of range, and so unclear. */
function fullYear(year: number, era: WrittenDate['era']): number {
  if (era === 'buddhist' || (!era && year >= FIRST_BUDDHIST_YEAR)) return commonYear(year);
  return year >= FIRST_COMMON_YEAR ? year : Number.NaN;
}

function withoutDots(name: string): string {
  return name.replaceAll('.', '');
}
