/** Reads for which time a report is asked: 'รายงาน ต.ค. 2569', 'รายงานไตรมาส 1/2570', 'สรุปเดือนพฤศจิกายน'. */
import { bangkokDate, buddhistYear } from '../clock.js';
import { type Period, periodOfDays, spanOfPeriod } from '../domain/report/period.js';
import { readPeriod } from './read-period.js';
import { plainWords } from './reader/plain-words.js';
import { wishWords } from './reader/wish-words.js';

const ASKED =
  /^(?:ขอ|ดู|อยากได้|ช่วย)*(?:รายงาน|สรุป|ผลงาน|สถิติ|ยอด)(?:รายงาน|ผล|สรุป|ยอด|งาน|การเผยแพร่|ข้อมูล|คำขอ|ของ)*(?<time>.+)$/;

/** A longer text asks for something more. */
const OTHER = /^(?:แล้ว|ขอ|ดู|เอา|อยากได้|ของ|ถ้า|ส่วน)*(?<time>.{2,40}?)(?:ล่ะ|ละ|บ้าง|ด้วย|ที|เป็น(?:ยังไง|ไง))*$/;
const BEFORE = /^(เดือน|ไตรมาส|ปีงบประมาณ|ปีงบ|ปี)(?:ก่อน(?:หน้า)?(?:นี้)?|ที่ผ่านมา)$/;

/** Undefined where it is something else: many a subject begins with the same word. */
export function readReportMonth(text: string, now: Date): Period | undefined {
  const time = ASKED.exec(plainWords(text))?.groups?.time;
  return time === undefined ? undefined : wholePeriod(time, now);
}

/** Below a report the time alone asks for another one: 'เดือนที่แล้วล่ะ', 'แล้วไตรมาสก่อนล่ะคะ', 'ขอของตุลาคมด้วย'. */
export function readOtherMonth(text: string, now: Date): Period | undefined {
  const time = OTHER.exec(wishWords(text))?.groups?.time;
  return time === undefined ? undefined : wholePeriod(time.replace(BEFORE, '$1ที่แล้ว'), now);
}

/** A month, quarter or fiscal year as it is typed; without a year it is the last one of that name. */
export function wholePeriod(text: string, now: Date): Period | undefined {
  const today = bangkokDate(now);
  const year = buddhistYear(today);
  const periods = [text, `${text} ${year}`, `${text} ${year - 1}`].flatMap((one, index) => {
    const read = readPeriod(one, today);
    const period = read.kind === 'period' ? periodOfDays(read.from, read.to) : undefined;
    const isPossible = period !== undefined && (index === 0 || spanOfPeriod(period).from <= now);
    return isPossible ? [period] : [];
  });
  return periods[0];
}
