/** The words of the monthly report: its figures, what units published, and their problems and obstacles. */
import { bangkokDate, buddhistYear } from '../clock.js';
import { firstDayOf, type Month } from '../domain/report/month.js';
import type { MonthlyCounts } from '../domain/report/monthly-counts.js';
import type { MonthlyAnswer, ReportedUnit } from '../domain/report/monthly-note.js';
import type { MonthlyReport } from '../domain/report/monthly-report.js';
import { contentOf, type PublishRequest, requestNumber } from '../domain/request/publish-request.js';
import { type Office, roleTitle } from '../offices/office.js';
import { joined } from './joined.js';
import type { QuestionWords } from './people.js';
import { numberAndSubject, shortActorWords } from './request-words.js';
import { dateTime, MONTHS, shortDate } from './thai-date.js';

export const buttons = {
  report: 'รายงานปัญหาอุปสรรค',
  none: 'ไม่มีปัญหาอุปสรรค',
  change: 'แก้ไขรายงาน',
  earlier: 'เดือนก่อนหน้า',
};

export const titles = {
  ask: 'ขอรายงานปัญหาอุปสรรค',
  recorded: 'บันทึกรายงานแล้ว',
  report: 'รายงานผลการเผยแพร่ข้อมูล',
};

export const labels = {
  published: 'ข้อมูลที่เผยแพร่',
  problems: 'ปัญหาอุปสรรค',
  answeredBy: 'ผู้รายงาน',
  answeredAt: 'รายงานเมื่อ',
};

/** As the figures are called, in the order in which they are told. What is rare is told where there is some. */
const countLabels: [keyof MonthlyCounts, string][] = [
  ['all', 'คำขอทั้งหมด'],
  ['published', 'เผยแพร่แล้ว'],
  ['refused', 'ไม่อนุญาต'],
  ['inProgress', 'อยู่ระหว่างดำเนินการ'],
  ['withdrawn', 'ยกเลิกแล้ว'],
  ['takenDown', 'นำลงแล้ว'],
  ['periodOver', 'ครบระยะเวลาแต่ยังไม่นำลง'],
  ['extended', 'ขยายระยะเวลาแล้ว'],
  ['updated', 'ปรับปรุงข้อมูลแล้ว'],
];
const rare: (keyof MonthlyCounts)[] = ['withdrawn', 'extended', 'updated'];

/** พฤศจิกายน พ.ศ. 2569 */
export function monthWords(month: Month): string {
  return `${monthName(month)} พ.ศ. ${buddhistYear(firstDayOf(month))}`;
}

export function ofMonth(month: Month): string {
  return `ประจำเดือน${monthWords(month)}`;
}

/** A refusal is called as the office calls it. */
export function countLines(counts: MonthlyCounts, { procedures }: Office): [label: string, value: string][] {
  const refused = procedures.ordinary?.words.refuse;
  return countLabels
    .filter(([name]) => !rare.includes(name) || counts[name] > 0)
    .map(([name, label]) => [(name === 'refused' && refused) || label, `${counts[name]}`]);
}

export function reportAlt({ month, counts }: MonthlyReport, office: Office): string {
  const figures = countLines(counts, office).map((line) => line.join(' '));
  return `${titles.report}${ofMonth(month)} · ${figures.join(' · ')}`;
}

export function asOfWords(at: Date): string {
  return `ยังไม่สิ้นเดือน ข้อมูลถึง ${dateTime(at)}`;
}

export function nothingPublished(month: Month): string {
  return `เดือน${monthWords(month)} ไม่มีการเผยแพร่ข้อมูล`;
}

/** What a unit published, in one line. */
export function unitPublished(published: readonly PublishRequest[]): string {
  if (published.length === 0) return 'ไม่มีการเผยแพร่ข้อมูล';
  const named = joined(published, (one) => `${requestNumber(one)} ${contentOf(one).subject}`);
  return `เผยแพร่ ${published.length} เรื่อง: ${named}`;
}

/** Typed, it is the answer that there are none. */
export const none = 'ไม่มี';

export function problemsWords({ problems }: Pick<MonthlyAnswer, 'problems'>): string {
  return problems || none;
}

export function unitProblems(answer: MonthlyAnswer): string {
  return `${labels.problems}: ${problemsWords(answer)}`;
}

export function unitsMissing(names: readonly string[]): string {
  return `กลุ่มงานที่ยังไม่รายงานปัญหาอุปสรรค: ${names.join(', ')}`;
}

/** They owe a report, and there is nobody to ask. */
export function unitsWithoutProvider(office: Office, names: readonly string[]): string {
  return `กลุ่มงานที่ยังไม่ได้แต่งตั้ง${roleTitle(office, 'provider')}: ${names.join(', ')}`;
}

export const moreUnits = 'กลุ่มงาน';
export const requests = 'เรื่อง';

export function askWords(month: Month, { name }: ReportedUnit): string {
  return `กรุณารายงานปัญหาอุปสรรคการเผยแพร่ข้อมูล${ofMonth(month)} ของ${name} หากไม่มีกรุณาพิมพ์ “ไม่มี”`;
}

/** In the list of what a unit published. */
export function publishedLine(request: PublishRequest): string {
  return numberAndSubject(request);
}

export function problemsQuestion(month: Month, { name }: ReportedUnit): QuestionWords {
  return {
    title: `กรุณาพิมพ์ปัญหาอุปสรรคการเผยแพร่ข้อมูลเดือน${monthName(month)}`,
    example: 'เช่น เครื่องคอมพิวเตอร์ไม่เพียงพอ หากไม่มีกรุณาพิมพ์ “ไม่มี”',
    why: `รวมไว้ในรายงานถึงผู้บริหาร ในนามของ${name}`,
  };
}

export const whichNote = `ท่านมีรายงานที่ต้องตอบหลายรายการ กรุณากด “${buttons.none}” หรือ “${buttons.report}” ของรายการที่ต้องการ`;
export const problemsEmpty = 'กรุณาพิมพ์ปัญหาอุปสรรค หากไม่มีกรุณาพิมพ์ “ไม่มี”';
export const onlyText = 'ข้อนี้ตอบเป็นข้อความเท่านั้น รูปภาพ ไฟล์ และสติกเกอร์ใช้เป็นคำตอบไม่ได้ สิ่งที่รายงานไว้แล้วไม่เปลี่ยนแปลง';

export function problemsTooLong(length: number, max: number): string {
  return `ข้อความยาว ${length} ตัวอักษร เกินกำหนด ${max} ตัวอักษร กรุณาย่อข้อความแล้วส่งใหม่`;
}

export function recordedAlt(month: Month, { name }: ReportedUnit, answer: MonthlyAnswer): string {
  return `${titles.recorded} ${ofMonth(month)} ของ${name} ${unitProblems(answer)}`;
}

export function answererWords({ by }: MonthlyAnswer): string {
  return shortActorWords(by);
}

export const changeable = 'แก้ไขได้จนกว่าระบบจะส่งรายงานถึงผู้บริหาร';

/** `reportedAt`: the report has gone out without, or with, this answer. */
export function afterReport(answer: MonthlyAnswer, reportedAt: Date): string {
  const sent = `ระบบส่งรายงานถึงผู้บริหารแล้วเมื่อ ${dateTime(reportedAt)}`;
  return answer.at > reportedAt
    ? `${sent} ผู้บริหารจะเห็นรายงานนี้เมื่อเรียกดูรายงานอีกครั้ง`
    : `${sent} รายงานนี้จึงแก้ไขไม่ได้`;
}

export function monthNotCome(month: Month, now: Date): string {
  return `ยังไม่ถึงเดือน${monthWords(month)} (วันนี้ ${shortDate(bangkokDate(now))})`;
}

function monthName(month: Month): string {
  return MONTHS[Number(month.slice(5)) - 1]?.full ?? month;
}
