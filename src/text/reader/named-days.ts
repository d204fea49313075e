/** Days and weekends that are said by their name: 'ถึงสงกรานต์', 'ปีใหม่ 2570', 'วันแม่ปีหน้า', 'เสาร์อาทิตย์นี้'. */
import { addDays, type LocalDate, weekday } from '../../clock.js';
import { withoutWordsBefore } from './date-text.js';
import { unitAround } from './read-span.js';
import { readYear } from './read-year.js';

/** Both days belong to it. */
interface Days {
  from: LocalDate;
  to: LocalDate;
}

/** The last day of each, and how many days it has. Those of the moon have another date each year: they are asked. */
const NAMED: [name: string, last: string, days: number][] = [
  ['(?:วัน)?(?:ขึ้น)?ปีใหม่', '01-01', 2],
  ['(?:วัน)?สงกรานต์', '04-15', 3],
  ['วันครู', '01-16', 1],
  ['วันจักรี', '04-06', 1],
  ['วันแรงงาน', '05-01', 1],
  ['วันฉัตรมงคล', '05-04', 1],
  ['วันแม่(?:แห่งชาติ)?', '08-12', 1],
  ['วันปิยะ(?:มหาราช)?', '10-23', 1],
  ['วันพ่อ(?:แห่งชาติ)?', '12-05', 1],
  ['วันรัฐธรรมนูญ', '12-10', 1],
  ['(?:วัน)?คริสต์มาส', '12-25', 1],
];
const YEAR = '(?:(?:ใน)?(?:ปี(?=หน้า|นี้|ที่แล้ว|\\d|พ))?(?:(นี้|หน้า|ที่แล้ว)|(?:พ\\.?ศ\\.?)?(2[4-6]\\d{2}|\\d{2})))?';
const PATTERNS = NAMED.map(([name, last, days]) => ({
  pattern: new RegExp(`^(?:ช่วง|เทศกาล|(?:วัน)?หยุด)*${name}${YEAR}$`),
  last,
  days,
}));
const WEEKEND = /^(?:ช่วง)?(?:วัน)?(?:เสาร์(?:-|และ|กับ)?(?:วัน)?อาทิตย์|สุดสัปดาห์)(นี้|หน้า|ที่แล้ว|ที่ผ่านมา)$/;
const WEEK_OR_SUNDAY = /^อาทิตย์(นี้|หน้า|ที่แล้ว|ที่ผ่านมา)$/;
const NEAR: Record<string, number> = { ที่แล้ว: -1, ที่ผ่านมา: -1, นี้: 0, หน้า: 1 };

/** The same where a period is asked for, in which 'อาทิตย์นี้' is a week or a Sunday. */
export function namedPeriods(compact: string, today: LocalDate): Days[] {
  const [, near] = WEEK_OR_SUNDAY.exec(compact) ?? [];
  if (near === undefined) return namedDays(compact, today);
  const week = unitAround('สัปดาห์', NEAR[near] ?? 0, today);
  return [week, { from: week.to, to: week.to }];
}

/** Without a year, the last one and the coming one. @param compact has gone through `compactDate` */
export function namedDays(compact: string, today: LocalDate): Days[] {
  const text = withoutWordsBefore(compact);
  const [, weekend] = WEEKEND.exec(text) ?? [];
  if (weekend !== undefined) return [weekendFrom(today, NEAR[weekend] ?? 0)];
  for (const { pattern, last, days } of PATTERNS) {
    const [isNamed, near, year] = pattern.exec(text) ?? [];
    if (isNamed === undefined) continue;
    const ends = yearsMeant({ near, year, last }, today).map((one): LocalDate => `${one}-${last}`);
    return ends.map((to) => ({ from: addDays(to, 1 - days), to }));
  }
  return [];
}

/** For whoever asks for a day ahead: of the coming one its first day and its last. */
export function namedDaysAhead(compact: string, today: LocalDate): LocalDate[] {
  const named = namedDays(compact, today);
  const { from, to } = named.find((one) => one.to >= today) ?? named.at(-1) ?? {};
  return from === undefined || to === undefined ? [] : [...new Set([from, to])];
}

function yearsMeant(
  { near, year, last }: { near: string | undefined; year: string | undefined; last: string },
  today: LocalDate,
): number[] {
  const thisYear = Number(today.slice(0, 4));
  if (year !== undefined) return [readYear({ year }, { today }) ?? []].flat();
  const coming = today.slice(5) > last ? thisYear + 1 : thisYear;
  if (near === undefined) return [coming - 1, coming];
  return [near === 'นี้' ? coming : thisYear + (NEAR[near] ?? 0)];
}

function weekendFrom(today: LocalDate, weeks: number): Days {
  const saturday = addDays(today, 7 * weeks + 5 - ((weekday(today) + 6) % 7));
  return { from: saturday, to: addDays(saturday, 1) };
}
