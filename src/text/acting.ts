/** The words of orders to act for the head. */
import type { LocalDate } from '../clock.js';
import type { OrderPaper } from '../domain/person/acting-order.js';
import type { Person } from '../domain/person/person.js';
import type { Office } from '../offices/office.js';
import { coverageWords } from './acting-coverage.js';
import { daysAhead } from './answer-faults.js';
import type { QuestionWords } from './people.js';
import { withoutPoliteEnd } from './reader/polite-end.js';
import { tidyLine } from './reader/tidy-text.js';
import { dateWithWeekday, shortDate } from './thai-date.js';

export const labels = {
  number: 'คำสั่งที่',
  period: 'ช่วงวันที่',
  person: 'ผู้ได้รับคำสั่ง',
  head: 'ปฏิบัติราชการแทน',
  orders: 'คำสั่งปฏิบัติราชการแทน',
};

export const buttons = {
  order: 'คำสั่งปฏิบัติราชการแทน',
  confirm: 'ยืนยันบันทึกคำสั่ง',
  change: 'กรอกใหม่',
};

export const orderTitles = { number: 'กรุณาพิมพ์เลขที่คำสั่ง', period: 'กรุณาพิมพ์ช่วงวันที่ของคำสั่ง' };

export const orderQuestions = (today: LocalDate): Record<'number' | 'period', QuestionWords> => ({
  number: { title: orderTitles.number, example: 'เช่น 12/2569', why: 'ใช้อ้างอิงในประวัติของคำขอที่พิจารณาแทน' },
  period: {
    title: orderTitles.period,
    example: `เช่น ${daysAhead(today)}`,
    why: 'สิทธิ์พิจารณาแทนเริ่มและสิ้นสุดเองตามวันที่นี้ นับรวมวันแรกและวันสุดท้าย',
  },
});

export const confirmTitle = 'ตรวจสอบคำสั่งก่อนบันทึก';
export const alreadyOver = 'ช่วงวันที่ของคำสั่งผ่านไปแล้ว กรุณาตรวจสอบแล้วพิมพ์ใหม่';
export const waitsForOrder =
  'เมื่อคำสั่งมีผล ผู้ได้รับคำสั่งพิจารณาคำขอแทนได้ตามขอบเขตข้างต้น และระบบระบุว่าปฏิบัติราชการแทนในทุกรายการ';
export const whatToDo =
  'ระหว่างวันที่ดังกล่าว ท่านพิจารณาคำขอแทนได้ตามขอบเขตข้างต้น พิมพ์ “งานของฉัน” เพื่อดูคำขอที่รอ เมื่อพ้นกำหนด สิทธิ์นี้สิ้นสุดเอง';

export const orderNumberWanted = 'เลขที่คำสั่งต้องมีตัวเลข กรุณาพิมพ์เลขที่ตามที่พิมพ์ไว้บนคำสั่ง เช่น 45/2569';

/** As it stands behind 'คำสั่งที่', which many type with it. */
export function readOrderNumber(typed: string): string {
  const words = withoutPoliteEnd(tidyLine(typed));
  return words.replace(/^(คำสั่ง)? ?((เลข)?ที่(?=[ \d๐-๙]|$))? ?/, '');
}

export function periodWords({ from, to }: Omit<OrderPaper, 'number'>): string {
  return from === to ? dateWithWeekday(from) : `${dateWithWeekday(from)} ถึง${dateWithWeekday(to)}`;
}

export function orderLine({ number, from, to }: OrderPaper): string {
  const days = from === to ? shortDate(from) : `${shortDate(from)} – ${shortDate(to)}`;
  return `คำสั่งที่ ${number} (${days})`;
}

export function endOrderWords(order: OrderPaper): string {
  return `สิ้นสุด${orderLine(order)}`;
}

export function orderAlt(office: Office, { name }: Person, order: OrderPaper): string {
  return `คำสั่งที่ ${order.number} ให้ ${name} ปฏิบัติราชการแทน${office.head} ${coverageWords(office, order)} ${periodWords(order)}`;
}

export function recorded({ name }: Person, order: OrderPaper): string {
  return `บันทึกแล้ว: ${name} ${orderLine(order)}`;
}

export function ended({ name }: Person, order: OrderPaper): string {
  return `สิ้นสุดแล้ว: ${name} ${orderLine(order)}`;
}

export const decidedInPlaceTitle = 'พิจารณาแทนท่าน ใน 30 วันที่ผ่านมา';
