/** Reads for which month a report is asked: 'รายงาน ต.ค. 2569'. */
import { bangkokDate, buddhistYear, monthEnd } from '../clock.js';
import { firstDayOf, type Month, monthOf } from '../domain/report/month.js';
import { readPeriod } from './read-period.js';
import { plainWords } from './reader/plain-words.js';

const ASKED = /^(?:ขอ|ดู)*รายงาน(?:ผล(?:การเผยแพร่(?:ข้อมูล)?)?)?(?<month>.+)$/;

/** Undefined where it is something else: many a subject begins with the same word. */
export function readReportMonth(text: string, now: Date): Month | undefined {
  const month = ASKED.exec(plainWords(text))?.groups?.month;
  return month === undefined ? undefined : wholeMonth(month, now);
}

/** Without a year it is the last one of that name. */
function wholeMonth(text: string, now: Date): Month | undefined {
  const today = bangkokDate(now);
  const year = buddhistYear(today);
  const months = [text, `${text} ${year}`, `${text} ${year - 1}`].flatMap((one, index) => {
    const period = readPeriod(one, today);
    if (period.kind !== 'period') return [];
    const month = period.from.slice(0, 7);
    const isWhole = period.from === firstDayOf(month) && period.to === monthEnd(period.from);
    return isWhole && (index === 0 || month <= monthOf(now)) ? [month] : [];
  });
  return months[0];
}
