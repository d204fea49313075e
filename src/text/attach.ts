/** The words of putting the files of a request together, before it goes on. */
import type { PublishRequest } from '../domain/request/publish-request.js';
import { contentOf } from '../domain/request/publish-request.js';
import { fileNames } from './file-names.js';
import { numberAndSubject } from './request-words.js';

export const title = 'แนบหรือเปลี่ยนไฟล์';
export const sendFiles =
  'กรุณาส่งไฟล์ในแชตนี้ หรือกด “ลบ” ที่ไฟล์ซึ่งต้องการเปลี่ยน เมื่อครบแล้วกด “บันทึกไฟล์ชุดนี้” ไฟล์เดิมยังอยู่ในประวัติคำขอ';
/** On the page on which files are attached. */
export const goOn =
  'เลือกได้ครั้งละหลายไฟล์ เมื่อครบแล้ว กลับไปที่ LINE แล้วกด “บันทึกไฟล์ชุดนี้” ระบบจะแสดงไฟล์ทั้งหมดให้ตรวจอีกครั้งก่อนบันทึก';
export const noFiles = 'ยังไม่มีไฟล์';
export const buttons = { attach: 'แนบหรือเปลี่ยนไฟล์', confirm: 'บันทึกไฟล์ชุดนี้' };

export function alt(request: PublishRequest, count: number): string {
  return `${numberAndSubject(request)} ${title} ขณะนี้ ${count} ไฟล์`;
}

/** On the card, of files that are not part of the request yet: those that were sent before are among them. */
export function notRecorded(names: readonly string[]): string {
  return `ยังไม่ได้บันทึก: ${fileNames(names)} จะแนบกับคำขอเมื่อกด “${buttons.confirm}” หากไม่ต้องการแนบ กด “ลบ”`;
}

export function unchanged(request: PublishRequest): string {
  return `${numberAndSubject(request)} ไฟล์เหมือนเดิม จึงไม่ได้บันทึกการเปลี่ยนแปลง`;
}

export function recorded(request: PublishRequest): string {
  return `${numberAndSubject(request)} บันทึกไฟล์แล้ว ${contentOf(request).attachments.length} ไฟล์`;
}
