/** The words of a report's spreadsheet, and of the rows in it. */
import type { UnitAnswer } from '../domain/report/monthly-report.js';
import { contentOf, type PublishRequest, requestNumber } from '../domain/request/publish-request.js';
import type { Office } from '../offices/office.js';
import { categoryWords } from './destination-words.js';
import { monthWords, problemsWords } from './report.js';
import { addressLines } from './request-words.js';
import { statusWord } from './statuses.js';
import { dateTime } from './thai-date.js';

export const sheets = { figures: 'สรุป', items: 'รายการ', obstacles: 'ปัญหาอุปสรรค' };

export const itemHeads = [
  'นับใน',
  'เลขที่คำขอ',
  'หัวข้อ',
  'หมวดหมู่',
  'หน่วยงาน',
  'ผู้ขอเผยแพร่',
  'สถานะปัจจุบัน',
  'ส่งคำขอเมื่อ',
  'เผยแพร่เมื่อ',
  'นำลงเมื่อ',
  'ที่อยู่บนเว็บไซต์',
];
export const itemWidths = [24, 12, 50, 35, 28, 24, 24, 22, 22, 22, 50].map((width) => ({ width }));

export function itemCells(request: PublishRequest, office: Office, now: Date): string[] {
  const { history, standing, requester } = request;
  const content = contentOf(request);
  return [
    requestNumber(request),
    content.subject,
    categoryWords(office, content),
    requester.unit,
    requester.name,
    statusWord(request, now),
    ...[history[0]?.at, standing?.publishedAt, standing?.takenDownAt].map((at) => (at ? dateTime(at) : '')),
    addressLines(request),
  ];
}

export const obstacleHeads = ['เดือน', 'กลุ่มงาน', 'ปัญหาอุปสรรค', 'ผู้รายงาน', 'รายงานเมื่อ'];
export const obstacleWidths = [24, 40, 60, 28, 22].map((width) => ({ width }));

export function obstacleCells(unit: string, { month, answer, missing }: UnitAnswer): string[] {
  if (!answer)
    return [monthWords(month), unit, missing === 'provider' ? nobodyAppointed : notReported, '', ''];
  return [monthWords(month), unit, problemsWords(answer), answer.by.name, dateTime(answer.at)];
}

export const notReported = 'ยังไม่รายงาน';
const nobodyAppointed = 'ยังไม่ได้แต่งตั้งผู้รับผิดชอบ';
