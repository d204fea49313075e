/** Reads for which time evidence is asked: 'หลักฐาน ไตรมาส 2', 'หลักฐานการประเมิน ไตรมาส 1/2570', 'หลักฐาน ปีงบ 2569'. */
import { bangkokDate, fiscalYear } from '../clock.js';
import type { Period } from '../domain/report/period.js';
import { wholePeriod } from './read-report-month.js';
import { plainWords } from './reader/plain-words.js';
import { fromThaiDigits } from './thai-date.js';

const ASKED = /^(?:(?:ขอ|ดู) *)*(?:ตาราง|ชุด)?หลักฐาน *(?:การประเมิน|ita)? *(?<time>.+)$/;
const QUARTER = /^(?:ไตรมาส(?:ที่)?|q)([1-4])$/;
/** Whoever speaks of evidence means the fiscal year. */
const YEAR = /^(?:ของ)?(?:ทั้ง)?ปี(?:งบประมาณ|งบ)?(?:พศ)?(25\d\d)$/;
const THIS_YEAR = /^(?:ทั้งปี|ปีนี้|ทั้งปีนี้|ปีงบนี้|ปีงบประมาณนี้)$/;

/** Undefined where it is something else: many a subject begins with the same word. */
export function readEvidenceTime(text: string, now: Date): Period | undefined {
  const time = ASKED.exec(plainWords(text))?.groups?.time;
  if (time === undefined) return undefined;
  const compact = fromThaiDigits(time).replace(/[\s.]/g, '');
  const thisYear = fiscalYear(bangkokDate(now));
  const [, quarter] = QUARTER.exec(compact) ?? [];
  if (quarter !== undefined) return `${thisYear}-Q${quarter}`;
  const [, year] = YEAR.exec(compact) ?? [];
  if (year !== undefined) return `FY${year}`;
  return THIS_YEAR.test(compact) ? `FY${thisYear}` : wholePeriod(time, now);
}
