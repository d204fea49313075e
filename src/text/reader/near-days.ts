/** Days that are said by their distance, of which more than one may be meant: 'วันศุกร์', 'อาทิตย์หน้า', 'เดือนหน้า'. */
import { addDays, addMonths, fiscalYearEnd, type LocalDate, monthEnd, weekday } from '../../clock.js';
import { withoutWordsBefore } from './date-text.js';

const NEXT = /^(สัปดาห์|อาทิตย์|เดือน|ปี)(?:หน้า|ถัดไป)$/;
const NAMES = ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัส', 'ศุกร์', 'เสาร์'];
/** 'อาทิตย์' alone is a week. */
const NAMED = /^(?:วัน(อาทิตย์)|(?:วัน)?(จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์))(?:บดี|ฯ)?(นี้|หน้า|ที่จะถึง(?:นี้)?|ที่แล้ว)?$/;
const FRIDAY = 4;
const SUNDAY = 6;

/** @param compact has gone through `compactDate`. @returns in their order; none where no such day is meant */
export function nearDays(compact: string, today: LocalDate): LocalDate[] {
  const text = withoutWordsBefore(compact);
  const [, unit] = NEXT.exec(text) ?? [];
  const [, sunday, other, which] = NAMED.exec(text) ?? [];
  const name = sunday ?? other;
  const days = name === undefined ? inNext(unit, today) : ofWeekday(NAMES.indexOf(name), which, today);
  return [...new Set(days)].sort();
}

/** As long from today, or until the end of it. */
function inNext(unit: string | undefined, today: LocalDate): LocalDate[] {
  const monday = addDays(mondayOf(today), 7);
  switch (unit) {
    case 'สัปดาห์':
    case 'อาทิตย์':
      return [addDays(today, 7), addDays(monday, FRIDAY), addDays(monday, SUNDAY)];
    case 'เดือน':
      return [addMonths(today, 1), monthEnd(addMonths(today, 1))];
    case 'ปี': {
      const later = addMonths(today, 12);
      return [later, `${later.slice(0, 4)}-12-31`, fiscalYearEnd(later)];
    }
    default:
      return [];
  }
}

/** Without a word behind it, the last one, the coming one and the one after. */
function ofWeekday(named: number, which: string | undefined, today: LocalDate): LocalDate[] {
  const thisWeek = addDays(mondayOf(today), (named + 6) % 7);
  const later = thisWeek > today ? thisWeek : addDays(thisWeek, 7);
  const earlier = thisWeek < today ? thisWeek : addDays(thisWeek, -7);
  if (which === undefined) return [earlier, ...(thisWeek === today ? [today] : []), later, addDays(later, 7)];
  if (which === 'หน้า') return [later, addDays(thisWeek, 7)];
  if (which === 'ที่แล้ว') return [earlier, addDays(thisWeek, -7)];
  return which === 'นี้' && thisWeek >= today ? [thisWeek] : [later, ...(which === 'นี้' ? [thisWeek] : [])];
}

function mondayOf(day: LocalDate): LocalDate {
  return addDays(day, -((weekday(day) + 6) % 7));
}
