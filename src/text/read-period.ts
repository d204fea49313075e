/** Reads the period that data covers: two dates, one day, a month, a quarter, a year or a fiscal year. */
import { daysBetween, fiscalYearEnd, type LocalDate } from '../clock.js';
import type { DateFault } from './read-date.js';
import { compactDate, withoutLeadIn } from './reader/date-text.js';
import { leftOut } from './reader/left-out.js';
import { listedDays } from './reader/listed-days.js';
import { namedPeriods } from './reader/named-days.js';
import { nearDays } from './reader/near-days.js';
import { type ReadSpan, readSpan, spanThatEnds } from './reader/read-span.js';
import type { Guess, When } from './reader/read-year.js';
import { spokenPeriods } from './reader/spoken-period.js';
import { writtenDate, yearLabelOf } from './written-date.js';

/** Both days belong to the period. */
export interface Period {
  kind: 'period';
  from: LocalDate;
  to: LocalDate;
  guessedYear?: true;
}

/** `readings`: the periods that may be meant, where that can be asked. */
export interface PeriodFault {
  kind: DateFault['kind'] | 'endBeforeStart';
  readings?: Period[];
}

export type ReadPeriod = Period | PeriodFault;

const GUESSES: Guess[] = ['common', 'buddhist', 'lastYear', 'thisYear'];
const LEAD_IN = /^(?:ข้อมูล|รายงาน|ผลงาน|ใน|ช่วง|ระหว่าง|ตั้งแต่|เริ่มต้น|เริ่ม|from|between|-)+/;
const SINCE = /^(?:ข้อมูล)?(?:ตั้งแต่|เริ่ม)/;
const ONWARDS = /-?(?:เป็นต้นไป|ขึ้นไป|onwards?)$/;
const FISCAL_LABEL = 'ปีงบ';
const BARE_YEAR = /^(?:ปี)?(?:พ\.?ศ\.?|พุทธศักราช)?(\d+)$/;
/** Days of a month, or months of a year? */
const UNCLEAR = /^(\d{1,2})[-,](\d{1,2})\/(\d{4}|\d{2})$/;

export function readPeriod(text: string, today: LocalDate): ReadPeriod {
  const typed = compactDate(text).replace(/จนถึง|ถึง|ยัน(?=\d|วัน)|ฮอด|เถิง/g, '-');
  const compact = typed.replace(LEAD_IN, '');
  const named = choice(namedPeriods(compact, today));
  if (named) return named;
  const unclear = twoReadings(compact, { today }) ?? openEnd(typed, today);
  if (unclear) return unclear;
  const spoken = spokenPeriods(withoutLeadIn(compact), today);
  if (spoken) return oneOf(spoken, today);
  const read = readWhole(compact, { today });
  if (read.kind === 'unclearYear') return withReadings(read, possiblePeriods(compact, today));
  const near = nearDays(compact, today).map((day) => ({ from: day, to: day })); // 'วันศุกร์', 'จันทร์หน้า'
  return read.kind === 'notADate' ? (choice(near) ?? read) : read;
}

/** Where several are meant, it is asked which. */
function choice(days: { from: LocalDate; to: LocalDate }[]): ReadPeriod | undefined {
  const readings: Period[] = days.map((one) => ({ kind: 'period', ...one }));
  const [only, ...others] = readings;
  return only && others.length > 0 ? { kind: 'unclearDay', readings } : only;
}

function withReadings(fault: PeriodFault, readings: Period[]): PeriodFault {
  return readings.length > 0 ? { ...fault, readings } : fault;
}

function possiblePeriods(compact: string, today: LocalDate): Period[] {
  const read = GUESSES.map((guess) => readWhole(compact, { today, guess }));
  return distinct(read.flatMap((one) => (one.kind === 'period' ? [one] : (one.readings ?? []))));
}

/** Where several are meant, it is asked which. */
function oneOf(texts: string[], today: LocalDate): ReadPeriod {
  const reads = texts.map((one) => readWhole(one, { today }));
  const readings = distinct(reads.flatMap((one) => (one.kind === 'period' ? [one] : [])));
  const [first] = readings;
  if (!first) return reads[0] ?? { kind: 'notADate' };
  return readings.length === 1 ? first : { kind: 'unclearDay', readings };
}

/** 'ตั้งแต่ 1 พ.ย. 2569', 'ต.ค. 69 เป็นต้นไป': until now, until the fiscal year ends, or no longer than what is named? */
function openEnd(typed: string, today: LocalDate): PeriodFault | undefined {
  if (!SINCE.test(typed) && !ONWARDS.test(typed)) return undefined;
  const compact = typed.replace(LEAD_IN, '').replace(ONWARDS, '');
  const read = readWhole(compact, { today });
  if (read.kind === 'period' && SINCE.test(typed) && compact.includes('-')) return undefined;
  const starts = read.kind === 'unclearYear' ? possiblePeriods(compact, today) : [read];
  const readings = starts.flatMap((start) => (start.kind === 'period' ? endsOf(start, today) : []));
  return readings.length > 0 ? { kind: 'unclearDay', readings: distinct(readings) } : undefined;
}

function endsOf({ kind, from, to }: Period, today: LocalDate): Period[] {
  const ends = [...(from < today ? [today] : []), fiscalYearEnd(from), to];
  return ends.map((end) => ({ kind, from, to: end }));
}

/** '10-12/2569' is the 10th of December, or three months. */
function twoReadings(compact: string, when: When): PeriodFault | undefined {
  const [, first, last, year] = UNCLEAR.exec(withoutLeadIn(compact)) ?? [];
  if (first === undefined || Number(first) >= Number(last)) return undefined;
  const texts = [`${first}/${last}/${year}`, `${first}/${year}-${last}/${year}`];
  const readings = texts
    .map((one) => readWhole(one, when))
    .flatMap((one) => (one.kind === 'period' ? [one] : []));
  return readings.length > 1 ? { kind: 'unclearDay', readings } : undefined;
}

function readWhole(compact: string, when: When): ReadPeriod {
  const whole = readSpan(compact, when);
  if (whole.kind !== 'notADate') return asPeriod(whole);
  const listed = readListed(compact, when);
  return listed.kind === 'notADate' ? readTwoSides(compact, when) : listed;
}

/** '5,6,7 ธ.ค. 69': days without a gap are a period; otherwise it is asked whether all days between are meant. */
function readListed(compact: string, when: When): ReadPeriod {
  const days = listedDays(withoutLeadIn(compact), when);
  if (typeof days === 'string') return { kind: days };
  const [from, to] = [days?.at(0), days?.at(-1)];
  if (!days || from === undefined || to === undefined) return { kind: 'notADate' };
  const period: Period = { kind: 'period', from, to };
  return daysBetween(from, to) < days.length ? period : { kind: 'unclearDay', readings: [period] };
}

/** A hyphen may also stand inside a date (1-11-2569), so each one is tried as the place to cut. */
function readTwoSides(compact: string, when: When): ReadPeriod {
  for (const { index } of compact.matchAll(/-/g)) {
    const period = between(compact.slice(0, index), compact.slice(index + 1), when);
    if (period.kind !== 'notADate') return period;
  }
  return { kind: 'notADate' };
}

/** A part that the start leaves out is taken from the end: 1-30 พ.ย. 2569, ม.ค.-มี.ค. 2569. */
function between(left: string, right: string, when: When): ReadPeriod {
  const end = readSpan(spanThatEnds(withoutLeadIn(right)) ?? withYearLabel(right, left), when);
  if (end.kind !== 'span') return { kind: end.kind };
  const start = readSpan(left, when, leftOut(writtenDate(left), writtenDate(right) ?? {}));
  if (start.kind !== 'span') return { kind: start.kind };
  if (end.to < start.from) return { kind: 'endBeforeStart' };
  const guessedYear = start.guessedYear ?? end.guessedYear;
  return { kind: 'period', from: start.from, to: end.to, ...(guessedYear && { guessedYear }) };
}

/** ปีงบ 2567-2569, ปีงบประมาณ พ.ศ. 2567 ถึง พ.ศ. 2569: the label stands only once. */
function withYearLabel(right: string, left: string): string {
  const [, year] = BARE_YEAR.exec(right) ?? [];
  const label = yearLabelOf(left);
  return year !== undefined && (year === right || label.startsWith(FISCAL_LABEL)) ? label + year : right;
}

function asPeriod(read: ReadSpan): ReadPeriod {
  return read.kind === 'span' ? { ...read, kind: 'period' } : { kind: read.kind };
}

function distinct(periods: Period[]): Period[] {
  return periods.filter(
    ({ from, to }, index) => periods.findIndex((one) => one.from === from && one.to === to) === index,
  );
}
