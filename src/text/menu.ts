/** The words of the menu and of help. */
import type { WorkCount } from '../domain/request/found-requests.js';
import { type Command, commandWord } from './commands.js';
import { countOf } from './my-requests.js';
import type { Courtesy } from './reader/read-courtesy.js';

export const menuTitle = 'เมนู';
export const chooseFromMenu = 'กรุณาเลือกรายการที่ต้องการ';
export const wordsToType = 'หรือพิมพ์:';

/** The effect of each choice of the menu. */
export const menuDetails: Partial<Record<Command, string>> = {
  newRequest: 'เริ่มคำขอเผยแพร่ข้อมูลใหม่',
  status: 'ติดตามคำขอของท่าน',
  online: 'ตรวจข้อมูลที่เผยแพร่อยู่',
  people: 'ยืนยันผู้ลงทะเบียนและกำหนดสิทธิ์',
  report: 'ผลการเผยแพร่ข้อมูลประจำเดือน',
  province: 'ภาพรวมของทุกหน่วยงาน',
  register: 'แนะนำตัวเพื่อขอใช้งาน',
  help: 'วิธีใช้งาน',
};

/** To the chief, who gives orders and no roles. */
export const peopleForOrders = 'ดูรายชื่อ และบันทึกคำสั่งปฏิบัติราชการแทน';

export const notUnderstood = 'ขออภัย ระบบยังไม่รองรับข้อความนี้';
/** To whoever wants something on the website. */
export const startHere = 'เริ่มขอเผยแพร่ข้อมูลได้จากปุ่มนี้ ระบบจะถามทีละข้อ';
export const timeIsOver = 'หมดเวลาของรายการที่ทำค้างไว้แล้ว ข้อความนี้จึงยังไม่ได้บันทึก หากต้องการทำต่อ กรุณาเริ่มจากปุ่มอีกครั้ง';
export const chooseOne = 'ท่านอาจต้องการรายการต่อไปนี้';
/** A greeting or thanks is answered in one line, and asks for nothing. */
export const courtesies: Record<Courtesy, string> = {
  greeting: `สวัสดี ยินดีให้บริการ พิมพ์ “${commandWord('menu')}” เพื่อดูรายการ`,
  thanks: 'ยินดีให้บริการ',
};
/** While a question is open. */
export const courtesiesInForm: Record<Courtesy, string> = {
  greeting: 'สวัสดี ยินดีให้บริการ ข้อที่กรอกอยู่คือข้อนี้',
  thanks: 'ยินดีให้บริการ ข้อที่กรอกอยู่คือข้อนี้',
};
export const onlyOneToOne = 'ระบบนี้ใช้งานในแชตส่วนตัวเท่านั้น กรุณาเพิ่มบัญชีนี้เป็นเพื่อนแล้วส่งข้อความโดยตรง';
export const oldButton = 'ปุ่มนี้ใช้ไม่ได้แล้ว กรุณาเลือกจากเมนู';

export function workCount(work: WorkCount): string {
  return work.count > 0 ? `${countOf(work)}รอท่าน` : 'ไม่มีงานที่รอท่าน';
}
