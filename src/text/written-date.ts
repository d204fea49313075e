/** Takes a written date apart into day, month and year, without judging whether such a day exists. */
import { withoutLeadIn } from './reader/date-text.js';
import { monthNumber } from './reader/month-names.js';
import type { WrittenYear } from './reader/read-year.js';

/** The written parts; one that was left out is absent. */
export interface WrittenDate extends WrittenYear {
  day?: number | undefined;
  month?: number | undefined;
  fiscal?: true | undefined;
  /** Day and month in numbers, which some write the other way round. */
  inNumbers?: true | undefined;
}

const BUDDHIST_ERA = /พุทธศักราช|พ\.?ศ\.?(?![\u0e00-\u0e7f])|(?<![a-z])b\.?e\.?(?![a-z])/;
const COMMON_ERA = /คริสต์ศักราช|ค\.?ศ\.?(?![\u0e00-\u0e7f])|(?<![a-z])(?:a\.?d|c\.?e)\.?(?![a-z])/;
const PARTS = /(\d+)(?:st|nd|rd|th)?|([\u0e01-\u0e2e\u0e30-\u0e4e.]+|[a-z.]+)|[\s/.,-]{1,2}/gy;
const YEAR_LABEL = /^(?:ปีงบ|ปี)/;
/** Behind a day or a month: which year. 'นี้' alone says nothing: the coming one, or that of this year? */
const NEAR_YEAR = /(?<=[\d\u0e01-\u0e2e\u0e30-\u0e4e.])(?:ปี(นี้|หน้า|ที่แล้ว|ก่อน)|นี้)$/;
const NEAR: Record<string, number> = { นี้: 0, หน้า: 1, ที่แล้ว: -1, ก่อน: -1 };
/** '9 เดือน' is a length, not the month of September. */
const LENGTH = /\d(?:เดือน|วัน|ปี)(?!(?:ที่)?\d|[\u0e01-\u0e2e][\u0e00-\u0e7f.])|\dเดือน(?=ปี)/;
/** 'เดือน 9,10/2569' is no 9 October, and 'ที่ 1/2570' is the number of a document. */
const OTHER_NUMBER = /^เดือน(?:ที่)?\d{1,2}[-,/ .]\d{1,2}[-/ .]\d|^ที่\d{1,4}\/2[4-6]\d{2}$/;
const LABELS = /ปีงบ|ปีที่|ปี|เดือนที่|เดือน|วันที่|ที่/g;

/** `compact` has gone through `compactDate`. Null where it doesn't look like a date at all. */
export function writtenDate(compact: string): WrittenDate | null {
  const whole = withoutLeadIn(compact);
  if (LENGTH.test(whole) || OTHER_NUMBER.test(whole)) return null;
  const [named, near] = NEAR_YEAR.exec(whole) ?? [];
  const text = named === undefined ? whole : whole.slice(0, -named.length);
  const era = eraOf(text);
  const parts = partsOf(text.replace(BUDDHIST_ERA, ' ').replace(COMMON_ERA, ' ').replace(LABELS, ' ').trim());
  if (!parts) return null;
  const label = YEAR_LABEL.exec(text)?.[0];
  if ((label && parts.length > 1) || /^[-/,]|[-/,]$/.test(text)) return null;
  const written = yearOnly(parts, { label, era }) ?? arranged(parts);
  return written && { ...written, ...(era && { era }), ...(near !== undefined && { near: NEAR[near] }) };
}

/** 'ปีงบพ.ศ.2567-2569': the label and the era stand only once. */
export function yearLabelOf(compact: string): string {
  return /^(?:ปีงบ|ปี)?(?:พ\.?ศ\.?|ค\.?ศ\.?|พุทธศักราช|คริสต์ศักราช)?(?=\d)/.exec(withoutLeadIn(compact))?.[0] ?? '';
}

function eraOf(text: string): WrittenDate['era'] {
  if (BUDDHIST_ERA.test(text)) return 'buddhist';
  return COMMON_ERA.test(text) ? 'common' : undefined;
}

type Part = { number: string } | { month: number };

/** Numbers and months in their order; null where there is anything else. */
function partsOf(text: string): Part[] | null {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(PARTS)) {
    const [whole, number, name] = match;
    end = match.index + whole.length;
    if (number !== undefined) parts.push({ number });
    else if (name !== undefined && /[^.]/.test(name)) {
      const month = monthNumber(name);
      if (month === undefined) return null;
      parts.push({ month });
    }
  }
  return end === text.length && parts.length <= 3 ? parts : null;
}

/** A bare number could be anything: a year needs its label or its era. */
function yearOnly(
  [part, ...others]: Part[],
  { label, era }: { label: string | undefined; era: WrittenDate['era'] },
): WrittenDate | null {
  if (!part || others.length > 0 || !('number' in part) || !(label || era)) return null;
  return { year: part.number, ...(label === 'ปีงบ' && { fiscal: true }) };
}

function arranged(parts: Part[]): WrittenDate | null {
  const numbers = parts.flatMap((part) => ('number' in part ? [part.number] : []));
  const months = parts.flatMap((part) => ('month' in part ? [part.month] : []));
  const [month] = months;
  if (months.length > 1) return null;
  return month === undefined
    ? ofNumbers(numbers)
    : besideMonth(
        month,
        numbers,
        parts.findIndex((part) => 'month' in part),
      );
}

/** 20 พ.ย. 2569, พ.ย. 2569, พ.ย. 20, 2569 and 2569 พ.ย. 20; 1-15 พ.ย. are two days. @param index of the month */
function besideMonth(month: number, [first, second]: string[], index: number): WrittenDate | null {
  if (first === undefined) return { month };
  if (second === undefined)
    return index === 0 || first.length === 4 ? { month, year: first } : { day: dayOf(first), month };
  if (first.length === 4) return second.length <= 2 ? { day: dayOf(second), month, year: first } : null;
  const areDays = index === 2 && second.length <= 2;
  return first.length <= 2 && !areDays ? { day: dayOf(first), month, year: second } : null;
}

function ofNumbers([first, second, third]: string[]): WrittenDate | null {
  if (first === undefined) return null;
  if (second === undefined) return ofOneNumber(first);
  if (third === undefined) return ofTwoNumbers(first, second);
  const [day, year] = first.length === 4 ? [third, first] : [first, third];
  if (day.length > 2 || second.length > 2) return null;
  return { day: dayOf(day), month: Number(second), year, inNumbers: true };
}

/** 20/11, 11/2569, 2569/11, and 11/69, since no month has the number 69. */
function ofTwoNumbers(first: string, second: string): WrittenDate | null {
  if (first.length === 4 && second.length <= 2) return { month: Number(second), year: first };
  if (first.length > 2 || Number(first) > 31) return null;
  const isYear = second.length === 4 || (second.length === 2 && Number(second) > 31);
  if (isYear) return { month: Number(first), year: second };
  return second.length <= 2 ? { day: dayOf(first), month: Number(second), inNumbers: true } : null;
}

/** 20, 20112569, 20261120 and 201169: only one order makes a month of the middle. */
function ofOneNumber(number: string): WrittenDate | null {
  if (number.length <= 2) return { day: dayOf(number) };
  if (number.length !== 8 && number.length !== 6) return null;
  const dayFirst = {
    day: Number(number.slice(0, 2)),
    month: Number(number.slice(2, 4)),
    year: number.slice(4),
  };
  if (number.length === 6 || dayFirst.month <= 12) return { ...dayFirst };
  return { year: number.slice(0, 4), month: Number(number.slice(4, 6)), day: Number(number.slice(6)) };
}

function dayOf(digits: string): number {
  return Number(digits);
}
