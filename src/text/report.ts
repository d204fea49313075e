/** The words of the monthly report: its figures, what units published, and their problems and obstacles. */
import { bangkokDate, buddhistYear } from '../clock.js';
import { firstDayOf, type Month } from '../domain/report/month.js';
import type { Figure, MonthlyCounts } from '../domain/report/monthly-counts.js';
import type { MonthlyAnswer, ReportedUnit } from '../domain/report/monthly-note.js';
import type { MonthlyReport, UnitAnswer } from '../domain/report/monthly-report.js';
import type { Period } from '../domain/report/period.js';
import type { Publication } from '../domain/report/reported-requests.js';
import { type PublishRequest, requestNumber } from '../domain/request/publish-request.js';
import { type Office, roleTitle } from '../offices/office.js';
import { joined } from './joined.js';
import type { QuestionWords } from './people.js';
import { numberAndSubject, shortActorWords } from './request-words.js';
import { shortSubjectOf } from './short-subject.js';
import { dateTime, MONTHS, shortDate } from './thai-date.js';

export const buttons = {
  report: 'รายงานปัญหาอุปสรรค',
  none: 'ไม่มีปัญหาอุปสรรค',
  change: 'แก้ไขรายงาน',
  acknowledge: 'ทราบ',
  takeBack: 'เรียกคืนการรับทราบ',
  openPdf: 'บันทึกรายงาน (PDF)',
  openSheet: 'ตารางข้อมูล (Excel)',
  earlier: 'ช่วงก่อนหน้า',
  later: 'ช่วงถัดไป',
  quarter: 'ดูทั้งไตรมาส',
  year: 'ดูทั้งปีงบประมาณ',
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

/** Why the figures of two months do not add up to those of their quarter. */
export const carriedOver = 'คำขอที่ดำเนินการต่อเนื่องหลายเดือน นับในทุกเดือนที่ดำเนินการ';

/** As the figures are called, in the order in which they are told. What is rare is told where there is some. */
const countLabels: [Figure, string][] = [
  ['all', 'คำขอทั้งหมด'],
  ['published', 'เผยแพร่แล้ว'],
  ['inProgress', 'อยู่ระหว่างดำเนินการ'],
  ['toCorrect', 'รอผู้ขอแก้ไข'],
  ['withdrawn', 'ยกเลิกแล้ว'],
  ['permitted', 'อนุญาต (ครั้ง)'],
  ['refused', 'ไม่อนุญาต (ครั้ง)'],
  ['returned', 'ส่งกลับแก้ไข (ครั้ง)'],
  ['takenDown', 'นำลงแล้ว'],
  ['periodOver', 'ครบระยะเวลาแต่ยังไม่นำลง'],
  ['extended', 'ขยายระยะเวลาแล้ว'],
  ['updated', 'ปรับปรุงข้อมูลแล้ว'],
];
const rare: Figure[] = ['toCorrect', 'withdrawn', 'returned', 'extended', 'updated'];

/** พฤศจิกายน พ.ศ. 2569 */
export function monthWords(month: Month): string {
  return `${monthName(month)} พ.ศ. ${buddhistYear(firstDayOf(month))}`;
}

export function ofMonth(month: Month): string {
  return `ประจำ${periodWords(month)}`;
}

/** เดือนพฤศจิกายน พ.ศ. 2569 · ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2570 · ปีงบประมาณ พ.ศ. 2570 */
export function periodWords(period: Period): string {
  const [, year, quarter] = /^(\d{4})-Q(\d)$/.exec(period) ?? [];
  if (quarter) return `ไตรมาสที่ ${quarter} ปีงบประมาณ พ.ศ. ${year}`;
  if (period.startsWith('FY')) return `ปีงบประมาณ พ.ศ. ${period.slice(2)}`;
  return `เดือน${monthWords(period)}`;
}

export interface CountLine {
  figure: Figure;
  label: string;
  count: number;
}

export function countLines(counts: MonthlyCounts, office: Office): CountLine[] {
  return countLabels
    .filter(([figure]) => !rare.includes(figure) || counts[figure] > 0)
    .map(([figure]) => ({ figure, label: figureLabel(figure, office), count: counts[figure] }));
}

/** A decision is called as the office calls it. */
export function figureLabel(figure: Figure, { procedures }: Office): string {
  const { permit, refuse } = procedures.ordinary?.words ?? {};
  const own = { permitted: permit, refused: refuse }[figure as string];
  return own ? `${own} (ครั้ง)` : (countLabels.find(([name]) => name === figure)?.[1] ?? figure);
}

export function reportAlt({ period, counts, only }: MonthlyReport, office: Office): string {
  const figures = countLines(counts, office).map(({ label, count }) => `${label} ${count}`);
  return `${titles.report}${ofMonth(period)}${only ? ` ${unitNames(only)}` : ''} · ${figures.join(' · ')}`;
}

export function unitNames(units: readonly ReportedUnit[]): string {
  return units.map(({ name }) => name).join(', ');
}

/** The heading of the requests behind a figure. */
export function figureTitle(figure: Figure, period: Period, office: Office): string {
  return `${figureLabel(figure, office)} ${periodWords(period)}`;
}

export function chartTitle(only: readonly ReportedUnit[] | undefined): string {
  return `การเผยแพร่ข้อมูลรายเดือน${only ? ` ${unitNames(only)}` : ''}`;
}

export const chartLegend = { submitted: 'คำขอใหม่', published: 'เผยแพร่แล้ว' };

export function acknowledged(period: Period, at: Date): string {
  return `บันทึกการรับทราบ${titles.report}${ofMonth(period)} แล้ว เมื่อ ${dateTime(at)}`;
}

export function takenBack(period: Period): string {
  return `เรียกคืนการรับทราบ${titles.report}${ofMonth(period)} แล้ว กด “${buttons.acknowledge}” อีกครั้งได้จากรายงาน`;
}

export const reportChanged = 'ข้อมูลในรายงานเปลี่ยนไปจากที่แสดงไว้ กรุณาตรวจสอบรายงานล่าสุดก่อนกด “ทราบ”';

export const nobodyBehind = 'ไม่มีรายการ';

export function asOfWords(at: Date): string {
  return `ยังไม่สิ้นช่วงเวลานี้ ข้อมูลถึง ${dateTime(at)}`;
}

export function nothingPublished(period: Period): string {
  return `${periodWords(period)} ไม่มีการเผยแพร่ข้อมูล`;
}

/** The publications of a unit, in one line. */
export function unitPublished(published: readonly Publication[]): string {
  if (published.length === 0) return 'ไม่มีการเผยแพร่ข้อมูล';
  const named = joined(published, (one) => `${requestNumber(one)} ${shortSubjectOf(one)}`);
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

/** With the month, where the report is about several. */
export function answerLine({ month, answer }: UnitAnswer, isOfOneMonth: boolean): string {
  const said = answer ? unitProblems(answer) : `${labels.problems}: ยังไม่รายงาน`;
  return isOfOneMonth ? said : `${monthName(month)} ${said}`;
}

/** A unit that was silent, with the months where the report is about several. */
export function silentUnit(name: string, months: readonly Month[], isOfOneMonth: boolean): string {
  return isOfOneMonth ? name : `${name} (${months.map(shortMonth).join(' ')})`;
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

/** To 'ไม่มี' and to words that may be problems, where several reports are owed. */
export const noneOfWhich: QuestionWords = {
  title: 'ไม่มีปัญหาอุปสรรคของกลุ่มงานใด',
  example: 'กรุณาแตะกลุ่มงาน เพื่อรายงานว่าไม่มีปัญหาอุปสรรค',
  why: 'ท่านมีรายงานที่ต้องตอบหลายรายการ',
};
/** @param typed the text that waits for its unit */
export function problemsOfWhich(typed: string): QuestionWords {
  return {
    title: problemsOfWhichTitle,
    example: `หาก “${typed}” เป็นปัญหาอุปสรรค กรุณาแตะกลุ่มงาน ระบบจะบันทึกข้อความนี้ หากไม่ใช่ ไม่ต้องแตะ`,
    why: 'ท่านมีรายงานที่ต้องตอบหลายรายการ',
  };
}
export const problemsOfWhichTitle = 'รายงานปัญหาอุปสรรคของกลุ่มงานใด';
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

export function monthNotCome(period: Period, now: Date): string {
  return `ยังไม่ถึง${periodWords(period)} (วันนี้ ${shortDate(bangkokDate(now))})`;
}

/** พ.ย. 69: below a bar of the chart. */
export function shortMonth(month: Month): string {
  const short = MONTHS[Number(month.slice(5)) - 1]?.short ?? month;
  return `${short} ${String(buddhistYear(firstDayOf(month))).slice(-2)}`;
}

function monthName(month: Month): string {
  return MONTHS[Number(month.slice(5)) - 1]?.full ?? month;
}
