/** The words of the page on which files are attached, and of the card that leads to it. */
import type { FileLimits } from '../domain/request/file-limits.js';
import { commandWord } from './commands.js';
import { filesTogether } from './file-limits.js';
import { fileSize } from './file-size.js';
import { dateTime } from './thai-date.js';

const again = `กรุณากลับไปที่ LINE แล้วพิมพ์ “${commandWord('uploadFiles')}” เพื่อรับลิงก์ใหม่`;

export const title = commandWord('uploadFiles');
export const openPage = 'เปิดหน้าแนบไฟล์';
export const cardHint = 'แนบไฟล์จากโทรศัพท์หรือคอมพิวเตอร์ได้ครั้งละหลายไฟล์';

/** Where the files go into a draft. */
export const goOnWithDraft = `เลือกได้ครั้งละหลายไฟล์ ไฟล์ที่แนบจะเข้าไปอยู่ในฉบับร่างทันที เมื่อครบแล้ว กลับไปที่ LINE แล้วกดหรือพิมพ์ “${commandWord('filesDone')}”`;

export const page = {
  choose: 'เลือกไฟล์',
  send: 'แนบไฟล์ที่เลือก',
  drop: 'ลากไฟล์มาวางในกรอบนี้ หรือกด “เลือกไฟล์”',
  none: 'ยังไม่มีไฟล์แนบ',
  remove: 'ลบ',
  moveUp: 'เลื่อนขึ้น',
};

/** Words of the page's script about one file. */
export const progress = {
  waiting: 'รอส่ง',
  sending: 'กำลังส่ง',
  checking: 'ส่งครบแล้ว กำลังตรวจสอบไฟล์',
  cut: 'การเชื่อมต่อขาด กำลังลองส่งใหม่',
  failed: 'ส่งไม่สำเร็จ กรุณาตรวจสอบสัญญาณ แล้วกด “ลองใหม่”',
  cancelled: 'ยกเลิกแล้ว ไฟล์นี้ไม่ได้แนบ',
  cancel: 'ยกเลิก',
  retry: 'ลองใหม่',
};

export function tooBig(maxMegabytes: number): string {
  return `ไฟล์นี้มีขนาดเกินกำหนด ${maxMegabytes} MB กรุณาลดขนาดไฟล์แล้วเลือกใหม่`;
}

export function usableUntil(at: Date): string {
  return `ลิงก์นี้ใช้ได้ถึง ${dateTime(at)} และใช้ได้เฉพาะท่าน กรุณาอย่าส่งต่อ`;
}

export function attached(count: number, bytes: number): string {
  return `ไฟล์ที่แนบแล้ว ${count} ไฟล์ (${fileSize(bytes)})`;
}

export function taken(fileName: string, sizeInBytes: number): string {
  return `แนบ “${fileName}” (${fileSize(sizeInBytes)}) แล้ว`;
}

export const removed = 'ลบไฟล์แล้ว';
export const moved = 'เลื่อนไฟล์แล้ว';

export function noRoomOnPage(limits: FileLimits): string {
  return `แนบได้${filesTogether(limits)} ไฟล์นี้จึงยังไม่ได้แนบ หากต้องการเปลี่ยน กรุณาลบไฟล์ที่ไม่ใช้ในรายการก่อน`;
}

export function formTooLarge(limits: FileLimits): string {
  return `ไฟล์ที่เลือกใหญ่เกินไป แนบได้${filesTogether(limits)} กรุณากลับไปหน้าก่อน แล้วเลือกใหม่`;
}

export const linkOver = `ลิงก์แนบไฟล์นี้หมดอายุแล้ว ไฟล์ที่แนบไว้แล้วยังอยู่ ${again}`;
export const linkUnknown = `ลิงก์แนบไฟล์นี้ใช้ไม่ได้ ${again}`;
export const placeClosed = `คำขอนี้ส่งแล้วหรือฉบับร่างถูกทิ้งแล้ว จึงแนบไฟล์ทางลิงก์นี้ไม่ได้ หากมีฉบับร่างใหม่ ${again}`;
export const notYours = 'ท่านไม่มีสิทธิ์แนบไฟล์แล้ว หากยังต้องใช้ กรุณาติดต่อผู้ดูแลระบบของหน่วยงาน';
export const pageStale = 'หน้านี้เปิดค้างไว้นาน หรือเบราว์เซอร์ไม่รับคุกกี้ จึงยังไม่ได้แนบไฟล์ กรุณาเปิดลิงก์แนบไฟล์ใหม่อีกครั้ง';
export const tooOften = 'ส่งไฟล์ถี่เกินไป กรุณารอสักครู่ แล้วลองใหม่';
export const formUnreadable = 'อ่านไฟล์ที่ส่งมาไม่ได้ กรุณาเลือกไฟล์แล้วส่งใหม่';
