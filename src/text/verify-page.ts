/** Words of the page by which anybody proves a paper. No names and no content stand on it. */
import type { OfficePaper } from '../domain/evidence/office-paper.js';
import type { MadePaper } from '../domain/made-paper.js';
import { paperTitles } from './paper.js';
import { periodWords, registerTitles } from './registers.js';
import { dateTime } from './thai-date.js';

export const title = 'ตรวจสอบเอกสาร';

export const labels = {
  paper: 'เอกสาร',
  made: 'สร้างเมื่อ',
  number: 'เลขที่คำขอ',
  status: 'สถานะปัจจุบัน',
  submitted: 'ยื่นคำขอเมื่อ',
  decision: 'การพิจารณาล่าสุด',
  published: 'เผยแพร่เมื่อ',
  takenDown: 'นำลงจากเว็บไซต์เมื่อ',
  printed: 'เอกสารพิมพ์ถึงรายการ',
  chain: 'ความครบถ้วนของบันทึก',
  hash: 'SHA-256 ของบันทึกที่พิมพ์',
};

export const chainWords = {
  holds: 'ครบถ้วน: ประวัติทุกรายการต่อกัน และตรงกับที่พิมพ์บนเอกสาร',
  broken: (entry: number) => `ไม่ครบถ้วน: รายการที่ ${entry} ของประวัติถูกเปลี่ยน กรุณาติดต่อหน่วยงาน`,
};

/** `position`: who decided, without a name. */
export function decisionWords(word: string, position: string, at: Date): string {
  return `${word} โดย ${position} เมื่อ ${dateTime(at)}`;
}

export function printedWords({ version, did, at }: { version: number; did: string; at: Date }): string {
  return `รายการที่ ${version} ${did} ${dateTime(at)}`;
}

export function movedSince(count: number): string {
  return `หลังพิมพ์เอกสารนี้ มีการดำเนินการเพิ่มอีก ${count} รายการ`;
}

export const compare = {
  title: 'ตรวจไฟล์ PDF ที่ท่านมี',
  how: 'เลือกไฟล์หรือลากมาวาง ระบบเทียบในเครื่องของท่าน ไฟล์ไม่ถูกส่งออกไป',
  isOurs: 'ตรงกับไฟล์ที่ระบบสร้าง:',
  isOther:
    'ไม่ตรงกับไฟล์ใดที่ระบบสร้างตามที่อยู่นี้ อาจถูกแก้ไข หรือเป็นการสแกนหรือบันทึกซ้ำ ซึ่งให้ไฟล์ใหม่แม้เนื้อหาเดิม กรุณาเทียบกับข้อมูลด้านบน',
  unable: 'เครื่องนี้เทียบไฟล์ไม่ได้ กรุณาเทียบค่า SHA-256 ของไฟล์กับรายการด้านล่าง',
  list: 'SHA-256 ของไฟล์ที่ระบบสร้าง',
  none: 'ยังไม่เคยสร้างไฟล์ของคำขอนี้',
};

export function madeWords({ kind, version, at }: MadePaper): string {
  return `${paperTitles[kind]} ถึงรายการที่ ${version} สร้างเมื่อ ${dateTime(at)}`;
}

/** ทะเบียนคำขอเผยแพร่ข้อมูล ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2570 */
export function officePaperTitle({ kind, register, period, title: ownTitle }: OfficePaper): string {
  const name = register ? registerTitles[register] : kindTitles[kind];
  const named = ownTitle === undefined ? name : `${name}: ${ownTitle}`;
  return period ? `${named} ${periodWords(period)}` : named;
}

const kindTitles: Record<OfficePaper['kind'], string> = { ...paperTitles, packIndex: 'สารบัญชุดหลักฐาน' };

export function officePaperMade(paper: OfficePaper): string {
  return `${officePaperTitle(paper)} สร้างเมื่อ ${dateTime(paper.at)}`;
}

export const notFound = 'ไม่พบเอกสารตามที่อยู่นี้ กรุณาสแกนใหม่จากเอกสาร หากยังไม่พบ เอกสารนี้ไม่ได้พิมพ์จากบันทึกของหน่วยงาน';

export const tooOften = 'ตรวจสอบถี่เกินไป กรุณารอ 10 นาทีแล้วลองใหม่';
