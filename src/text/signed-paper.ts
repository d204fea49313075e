/** The words of a paper that was signed by hand and is attached to the record. */

import type { PublishRequest } from '../domain/request/publish-request.js';
import { lastSignedOnPaper, signedPapersOf } from '../domain/request/signed-papers.js';
import { numberAndSubject, roundWords } from './request-words.js';
import { dateTime } from './thai-date.js';

export const signedOnPaper = 'ลงนามบนกระดาษ';
export const signaturesLabel = 'ลายมือชื่อ';

export const titles = {
  ask: 'แนบฉบับที่ลงนามบนกระดาษ',
  confirm: 'ตรวจสอบฉบับที่ลงนามบนกระดาษ',
};

export const buttons = {
  attach: 'แนบฉบับลงนามบนกระดาษ',
  confirm: 'ยืนยันแนบฉบับลงนาม',
  change: 'เริ่มแนบใหม่',
  takeBack: 'ถอนฉบับลงนามที่แนบ',
};

export const labels = { papers: 'ฉบับลงนาม', reason: 'ผู้ลงนามและเหตุผล' };

export const sendFiles = 'กรุณาถ่ายภาพหรือสแกนเอกสารที่ลงนามแล้ว ส่งในแชตนี้หรือแนบจากคอมพิวเตอร์';
export const sendReason =
  'แล้วพิมพ์ว่าใครเป็นผู้ลงนามและเหตุใดจึงลงนามบนกระดาษ เช่น สาธารณสุขอำเภอลงนาม เนื่องจากต้องใช้ต้นฉบับประกอบการตรวจสอบ';
export const confirmHint =
  'เมื่อยืนยันแล้ว คำขอจะแสดงว่าลงนามบนกระดาษ และขั้นตอนการพิจารณาไม่เปลี่ยน ท่านถอนได้ภายหลังหากแนบผิด การแนบและการถอนอยู่ในประวัติตลอดไป';
export const goOn = 'เมื่อแนบครบแล้ว กลับไปที่ LINE แล้วพิมพ์ว่าใครเป็นผู้ลงนามและเหตุใดจึงลงนามบนกระดาษ';

export const faults = {
  filesFirst: 'กรุณาส่งภาพถ่ายหรือไฟล์สแกนของเอกสารที่ลงนามก่อน แล้วจึงพิมพ์ผู้ลงนามและเหตุผล',
  noReason: 'กรุณาพิมพ์ว่าใครเป็นผู้ลงนามและเหตุใดจึงลงนามบนกระดาษ',
  tooLong: (most: number) => `ข้อความยาวเกิน ${most} ตัวอักษร กรุณาพิมพ์ให้สั้นลง`,
};

export function alt(request: PublishRequest, what: string): string {
  return `${numberAndSubject(request)} ${what}`;
}

export function recorded(request: PublishRequest): string {
  return `${numberAndSubject(request)} บันทึกฉบับที่ลงนามบนกระดาษแล้ว ${signedPapersOf(request).length} ไฟล์`;
}

export function takenBack(request: PublishRequest): string {
  return `${numberAndSubject(request)} ถอนฉบับลงนามบนกระดาษแล้ว ไฟล์ไม่แสดงในคำขอและชุดหลักฐานอีก การแนบและการถอนยังอยู่ในประวัติ`;
}

/** ลงนามบนกระดาษ (เสนอครั้งที่ 1) บันทึก 20 พ.ย. 2569 14:30 น. Undefined where nothing was. */
export function signedOnPaperWords(request: PublishRequest): string | undefined {
  const last = lastSignedOnPaper(request);
  return last && `${signedOnPaper} (${roundWords(request, last.round)}) บันทึก ${dateTime(last.at)}`;
}
