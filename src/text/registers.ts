/** The words of the registers: their titles, columns and choices. */

import { bangkokDate } from '../clock.js';
import type { RegisterKind, RegisterState } from '../domain/register.js';
import { firstDayOf } from '../domain/report/month.js';
import type { Period } from '../domain/report/period.js';
import type { Office } from '../offices/office.js';
import { longDate } from './thai-date.js';

export const registersTitle = 'ทะเบียนและรายงาน';
export const registersHint =
  'ทะเบียนคำขอ ทะเบียนข้อมูลบนเว็บไซต์ รายงานการปิดประกาศ/ปลดประกาศ บัญชีรายชื่อแนบท้ายคำสั่ง และกรอบแนวทางการเผยแพร่ เลือกช่วงเวลา หมวดหมู่ และสถานะได้ในหน้าที่เปิด แล้วบันทึกเป็น PDF หรือ Excel';
export const openRegistersButton = 'เปิดทะเบียน';

export const registerTitles: Record<RegisterKind, string> = {
  requests: 'ทะเบียนคำขอเผยแพร่ข้อมูล',
  online: 'ทะเบียนข้อมูลบนเว็บไซต์',
  notices: 'รายงานการปิดประกาศ/ปลดประกาศ',
  appointments: 'บัญชีรายชื่อแนบท้ายคำสั่ง',
  guideline: 'กรอบแนวทางการเผยแพร่ข้อมูลต่อสาธารณะ',
  assessment: 'ตารางหลักฐานการประเมิน',
};

const stateWords: Record<RegisterState, string> = {
  waiting: 'อยู่ระหว่างพิจารณา',
  toCorrect: 'รอผู้ขอแก้ไขหรือให้ข้อมูล',
  toPublish: 'อนุญาตแล้ว รอเผยแพร่',
  online: 'อยู่บนเว็บไซต์',
  takenDown: 'นำลงจากเว็บไซต์แล้ว',
  withdrawn: 'ยกเลิกแล้ว',
};

/** In the office's word for its decision, where all its procedures have the same. */
export function stateWord({ procedures }: Pick<Office, 'procedures'>, state: RegisterState): string {
  const [permitted, ...others] = new Set(Object.values(procedures).map(({ words }) => words.permitted));
  const isOne = permitted !== undefined && others.length === 0;
  return state === 'toPublish' && isOne ? permitted : stateWords[state];
}

export const columns = {
  index: 'ลำดับ',
  number: 'เลขที่',
  submittedAt: 'วันที่ยื่น',
  category: 'หมวดหมู่ข้อมูล',
  subject: 'หัวข้อ',
  requester: 'ผู้ขอเผยแพร่',
  status: 'สถานะ',
  decision: 'ผลการพิจารณา',
  publishedAt: 'วันที่เผยแพร่',
  source: 'แหล่งที่มาของข้อมูล',
  address: 'ที่อยู่บนเว็บไซต์',
  lastDay: 'วันครบระยะเวลา',
  permittedBy: 'ผู้อนุญาต',
  lastCheck: 'ตรวจสอบครั้งล่าสุด',
  putUpBy: 'ผู้ปิดประกาศ',
  putUpAt: 'วันเวลาที่ปิดประกาศ',
  takenDownBy: 'ผู้ปลดประกาศ',
  takenDownAt: 'วันเวลาที่ปลดประกาศ',
  reason: 'เหตุผลที่ปลด',
  appointed: 'หน้าที่ตามการแต่งตั้ง',
  name: 'ชื่อ-สกุล',
  position: 'ตำแหน่ง',
  unit: 'หน่วยงาน',
  duty: 'หน้าที่',
  since: 'ตั้งแต่',
} as const;

/** The fields of the page on which a register is chosen. */
export const choices = {
  register: 'ทะเบียนหรือรายงาน',
  period: 'ช่วงเวลา',
  category: 'หมวดหมู่ข้อมูล',
  state: 'สถานะ',
  item: 'ข้อของการประเมิน',
  order: 'คำสั่งที่เกี่ยวข้อง (ไม่กรอกก็ได้)',
  all: 'ทั้งหมด',
  show: 'แสดง',
  sheet: 'บันทึกเป็น Excel',
};

/** Below the table, for whoever signs on paper. */
export const signers = { madeBy: 'ผู้จัดทำ', checkedBy: 'ผู้ตรวจสอบ' };

export const noRows = 'ไม่มีรายการ';

export function periodWords(period: Period): string {
  const [, year, quarter] = /^(?:FY)?(\d{4})(?:-Q([1-4]))?$/.exec(period) ?? [];
  if (year === undefined) return longDate(firstDayOf(period)).replace(/^\d+ /, '');
  return quarter === undefined ? `ปีงบประมาณ ${year}` : `ไตรมาส ${quarter} ปีงบประมาณ ${year}`;
}

export function asOf(now: Date): string {
  return `ข้อมูล ณ วันที่ ${longDate(bangkokDate(now))}`;
}

export function rowCount(count: number): string {
  return count === 0 ? noRows : `รวม ${count} รายการ`;
}

export function byOrder(order: string): string {
  return `ตามคำสั่ง ${order}`;
}

/** เว็บมาสเตอร์ ตั้งแต่ 1 ต.ค. 2569 */
export function appointedWords(role: string, since: string): string {
  return `${role} ตั้งแต่ ${since}`;
}

export function ownerConfirmed(day: string): string {
  return `ยืนยันว่ายังเป็นปัจจุบันเมื่อ ${day}`;
}

/** ผู้ปฏิบัติราชการแทน ตามคำสั่งที่ 12/2570 */
export function actingDuty(head: string, number: string): string {
  return `ปฏิบัติราชการแทน${head} ตามคำสั่งที่ ${number}`;
}
