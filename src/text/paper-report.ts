/** The words of the report as a paper. */
import type { Period } from '../domain/report/period.js';
import { ofMonth, periodWords } from './report.js';
import { dateTime } from './thai-date.js';

export { pageWord, printedBySystem as reportFooter } from './paper.js';

export function reportTitle(period: Period): string {
  return `บันทึกรายงานผลการเผยแพร่ข้อมูล${ofMonth(period)}`;
}

export function reportOpening(period: Period): string {
  return `ขอรายงานผลการเผยแพร่ข้อมูลบนเว็บไซต์ของหน่วยงานใน${periodWords(period)} ดังนี้`;
}

export function untilNow(at: Date): string {
  return `รายงานนี้ยังไม่สิ้นช่วงเวลา ข้อมูลถึง ${dateTime(at)}`;
}

/** สมชาย ตัวอย่าง สาธารณสุขอำเภอ รับทราบในระบบเมื่อ 1 ธ.ค. 2569 09:00 น. */
export function knownBy(person: string, at: string): string {
  return `${person} รับทราบในระบบเมื่อ ${at}`;
}
