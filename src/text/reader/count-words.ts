/** Numbers and lengths of time in words: 'สามเดือน', '1 ปี 6 เดือน', 'ปีครึ่ง'. */
import { addDays, addMonths, type LocalDate } from '../../clock.js';

const DIGITS = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const WORD = DIGITS.join('|');
/** Below 100. */
const TENS = `(?:(?:${WORD}|ยี่)?สิบ(?:เอ็ด|${WORD})?|${WORD})`;
/** Up to 999 in words; a form asks for no more. */
export const NUMBER = `\\d{1,4}|(?:${WORD})?ร้อย(?:${TENS}|เอ็ด)?|${TENS}`;
const ENGLISH_UNITS: [RegExp, string][] = [
  [/days?/g, 'วัน'],
  [/weeks?/g, 'สัปดาห์'],
  [/months?/g, 'เดือน'],
  [/years?/g, 'ปี'],
];
const UNIT = 'วัน|สัปดาห์|อาทิตย์|เดือน|ปี';
const PART = new RegExp(`^(?:(${NUMBER})?(ครึ่ง)?(${UNIT})(ครึ่ง|นึง)?)`);
const ONE_MORE = new RegExp(`^อีก(?=(?:${UNIT})$)`);
const BEFORE = /^(?:เวลา|ระยะเวลา|นาน|ครบ|อีก|สัก|ซัก|ประมาณ|ราวๆ?|นับ(?:จาก|แต่)วันนี้(?:ไป)?|ต่อไป|in(?=\d))+/;
const BEHIND = /(?:ข้างหน้า|นับ(?:จาก|แต่)วันนี้|จากวันนี้|ต่อจากนี้|นับจากนี้)(?:ไป)?$/;

interface Length {
  months: number;
  days: number;
}

/** @param compact a length of time and nothing else, as 'อีก 90 วัน'. */
export function countedDay(compact: string, today: LocalDate): LocalDate | undefined {
  const inThai = ENGLISH_UNITS.reduce((text, [unit, thai]) => text.replace(unit, thai), compact);
  const length = lengthOf(
    inThai
      .replace(ONE_MORE, '1')
      .replace(BEFORE, '')
      .replace(BEHIND, '')
      .replace(/เต็ม|เท่านั้น| /g, ''),
  );
  return length && addDays(addMonths(today, length.months), length.days);
}

/** 'สิบสอง' -> 12, '12' -> 12. */
export function numberOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  const [hundreds, rest] = word.includes('ร้อย') ? word.split('ร้อย') : [undefined, word];
  const hundred = hundreds === undefined ? 0 : Math.max(DIGITS.indexOf(hundreds), 1);
  return 100 * hundred + belowHundred(rest ?? '');
}

function belowHundred(word: string): number {
  const [tens, ones] = word.includes('สิบ') ? word.split('สิบ') : [undefined, word];
  const ten = tens === undefined ? 0 : tens === '' ? 1 : tens === 'ยี่' ? 2 : DIGITS.indexOf(tens);
  return 10 * ten + (ones === 'เอ็ด' ? 1 : Math.max(DIGITS.indexOf(ones ?? ''), 0));
}

function lengthOf(text: string): Length | undefined {
  const part = PART.exec(text);
  if (!part) return undefined;
  const [whole, count, halfBefore, unit = '', behind] = part;
  if (count === undefined && !halfBefore && !behind) return undefined;
  const isHalfMore = halfBefore !== undefined || behind === 'ครึ่ง';
  const units = (halfBefore && count === undefined ? 0 : numberOf(count ?? '1')) + (isHalfMore ? 0.5 : 0);
  const length = inUnits(units, unit);
  const rest = text.slice(whole.length).replace(/^(?:กับ|และ)/, '');
  if (!length || rest === '') return length;
  const more = lengthOf(rest);
  return more && { months: length.months + more.months, days: length.days + more.days };
}

/** Half a month is not counted in days, and half a day ends on no other day. */
function inUnits(count: number, unit: string): Length | undefined {
  if (unit === 'ปี') return { months: 12 * count, days: 0 };
  if (!Number.isInteger(count)) return undefined;
  if (unit === 'เดือน') return { months: count, days: 0 };
  return { months: 0, days: unit === 'วัน' ? count : 7 * count };
}
