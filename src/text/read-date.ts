/** Reads a day as people write it: 20/11/2569, ๒๐ พ.ย. ๖๙, สิ้นเดือนกันยายน 2570, อีกสามเดือน. */
import { isRealDate, type LocalDate, weekday } from '../clock.js';
import { countedDay } from './reader/count-words.js';
import { compactDate, withoutLeadIn } from './reader/date-text.js';
import { namedDaysAhead } from './reader/named-days.js';
import { nearDays } from './reader/near-days.js';
import { readSpan, spanThatEnds } from './reader/read-span.js';
import { type Guess, isNear } from './reader/read-year.js';
import { withoutTime } from './reader/written-time.js';
import { WEEKDAYS } from './thai-date.js';
import { writtenDate } from './written-date.js';

/** `readings`: the days that may be meant, where that can be asked. */
export interface DateFault {
  kind: 'notADate' | 'noSuchDay' | 'unclearYear' | 'unclearDay';
  readings?: LocalDate[];
}

/** `guessedYear`: only two digits were written, so the person should see the full year before it counts. */
export type ReadDate = { kind: 'date'; day: LocalDate; guessedYear?: true } | DateFault;

const GUESSES: Guess[] = ['common', 'buddhist', 'thisYear', 'nextYear'];
/** 'วันนี้ถึง 30 ก.ย. 70' ends on that day. */
const FROM_TODAY = /^(?:เผยแพร่)?(?:ตั้งแต่|เริ่ม|จาก)?วันนี้(?:จนถึง|ถึง|-)(?=.)/;
const LATE_IN = /^ปลาย(?=[\u0e01-\u0e2e\u0e40-\u0e44])/; // of a month also by its name alone
/** Within a month is until its end. */
const WITHIN = /^ภายใน(?=เดือน|ปี|ไตรมาส)/;
/** 'Sep 30' is a day, or a month of that year. */
const MONTH_AND_NUMBER = /^([^\d\s/-]+)(\d{1,2})$/;

/** @param countsFrom from which day 'อีก 1 เดือน' is counted; a length 'นับจากวันนี้' is counted from today */
export function readDate(text: string, today: LocalDate, countsFrom = today): ReadDate {
  const compact = withoutTime(compactDate(text)).replace(FROM_TODAY, '');
  const late = LATE_IN.test(compact) ? lateIn(compact, today) : undefined;
  if (late) return late;
  const named = ofNearDays(namedDaysAhead(compact, today));
  if (named) return named;
  const counted = compact.includes('วันนี้') ? today : countsFrom;
  const read = readDay(compact, { today, countsFrom: counted });
  if (read.kind === 'unclearYear') return withReadings(read, possibleDays(compact, today));
  if (read.kind === 'notADate') return ofNearDays(nearDays(compact, today)) ?? read;
  if (read.kind === 'noSuchDay') return otherOrder(compact, today) ?? read;
  return read.kind === 'date' ? (otherWeekday(compact, read.day) ?? read) : read;
}

/** Where several are meant, it is asked which. */
function ofNearDays(readings: LocalDate[]): ReadDate | undefined {
  const [day] = readings;
  if (day === undefined) return undefined;
  return readings.length === 1 ? { kind: 'date', day } : { kind: 'unclearDay', readings };
}

/** The end may be meant, or some day before it. @returns undefined where no such time is named */
function lateIn(compact: string, today: LocalDate): ReadDate | undefined {
  const end = compact.replace(LATE_IN, 'สิ้น');
  const read = readDay(end, { today });
  if (read.kind === 'date') return { kind: 'unclearDay', readings: [read.day] };
  if (read.kind === 'unclearYear') return withReadings(read, possibleDays(end, today));
  return read.kind === 'notADate' ? undefined : read;
}

/** Each distinct reading where the year isn't clear. */
function possibleDays(compact: string, today: LocalDate): LocalDate[] {
  const swapped = compact.replace(MONTH_AND_NUMBER, '$2$1');
  const reads = [compact, swapped].flatMap((one) => GUESSES.map((guess) => readDay(one, { today, guess })));
  return [...new Set(reads.flatMap((read) => (read.kind === 'date' ? [read.day] : [])))];
}

function readDay(
  compact: string,
  when: { today: LocalDate; guess?: Guess; countsFrom?: LocalDate },
): ReadDate {
  const text = withoutLeadIn(compact);
  const { countsFrom = when.today } = when;
  const counted = countedDay(text, countsFrom) ?? countedDay(compact, countsFrom);
  if (counted !== undefined) {
    return isRealDate(counted) && isNear(counted, when.today)
      ? { kind: 'date', day: counted }
      : { kind: 'unclearYear' };
  }
  const ended = spanThatEnds(text) ?? (WITHIN.test(compact) ? text : undefined);
  const span = readSpan(ended ?? compact, when);
  if (span.kind !== 'span') return { kind: span.kind };
  const { to, guessedYear } = span;
  const isDay = span.from === to && !/^(?:เดือน|ปี|ไตรมาส)/.test(text);
  if (ended === undefined && !isDay) return { kind: 'notADate' };
  return { kind: 'date', day: to, ...(guessedYear && { guessedYear }) };
}

/** 09/30/2027 is no day of ours: it may be meant the other way round. */
function otherOrder(compact: string, today: LocalDate): ReadDate | undefined {
  const written = writtenDate(compact);
  if (!written?.inNumbers) return undefined;
  const swapped = readDay([written.month, written.day, written.year].join('/'), { today });
  return swapped.kind === 'date' ? { kind: 'unclearDay', readings: [swapped.day] } : undefined;
}

/** 'วันจันทร์ที่ 20 พ.ย. 2569' is a Friday. */
function otherWeekday(compact: string, day: LocalDate): ReadDate | undefined {
  if (countedDay(withoutLeadIn(compact), day) !== undefined) return undefined; // 'อาทิตย์' is a week there
  const named = WEEKDAYS.findIndex((name) => compact.includes(name.replace(/บดี$/, '')));
  return named === -1 || named === weekday(day) ? undefined : { kind: 'unclearDay', readings: [day] };
}

function withReadings(fault: DateFault, readings: LocalDate[]): DateFault {
  return readings.length > 0 ? { ...fault, readings } : fault;
}
