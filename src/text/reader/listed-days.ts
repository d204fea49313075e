/** Single days, one after another: '5, 6 และ 7 ธ.ค. 69', '30 พ.ย. กับ 1 ธ.ค. 2569'. */
import type { LocalDate } from '../../clock.js';
import { type WrittenDate, writtenDate } from '../written-date.js';
import { withoutLeadIn } from './date-text.js';
import { leftOut } from './left-out.js';
import { readSpan } from './read-span.js';
import type { When } from './read-year.js';

const BETWEEN_DAYS = /(?:,|;|&|\+|และ|กับ|แล้วก็)+/;
/** '5 6 7 ธ.ค.' and '5/6/7 ธ.ค.': of numbers before the name of a month, all are days. */
const DAYS_OF_MONTH = /^(?:วันที่)?\d{1,2}(?:[ /]\d{1,2})+(?=[a-z\u0e01-\u0e2e])/;
/** '5-7 และ 9 ธ.ค.': two of the days. */
const FROM_TO = /(?<![\d/-])(\d{1,2})-(?=\d{1,2}(?![\d-]))/g;
/** More days are a period. */
const MAX_DAYS = 31;

/** @returns in their order, each once; the fault of one of them; undefined where several days are not written */
export function listedDays(
  compact: string,
  when: When,
): LocalDate[] | 'noSuchDay' | 'unclearYear' | undefined {
  const commas = compact.replace(DAYS_OF_MONTH, (days) => days.replace(/[ /]/g, ','));
  if (!BETWEEN_DAYS.test(commas)) return undefined;
  const parts = commas.replace(FROM_TO, '$1,').split(BETWEEN_DAYS).map(withoutLeadIn);
  if (parts.length > MAX_DAYS || !parts.every((part) => /^\d/.test(part))) return undefined;
  const days: LocalDate[] = [];
  let behind: WrittenDate = {};
  for (const part of parts.reverse()) {
    const written = writtenDate(part);
    const left = leftOut(written, behind);
    const read = readSpan(part, when, left);
    if (read.kind !== 'span') return read.kind === 'notADate' ? undefined : read.kind;
    if (read.from !== read.to) return undefined;
    behind = { ...left, ...written };
    days.push(read.from);
  }
  return [...new Set(days)].sort();
}
