/** The words of the cards of the form: the question, the review, and the draft that was found. */
import type { Draft, Overtaken, QuestionName } from '../domain/conversation.js';
import { PHOTO_EXTENSIONS } from '../domain/file-reader.js';
import type { Attachment } from '../domain/request/content.js';
import type { Office } from '../offices/office.js';
import { questionLabels } from './questions.js';
import { shortSubject } from './short-subject.js';

export const labels = {
  faults: 'กรุณาแก้ไขก่อนส่ง',
  decider: 'เสนอต่อ',
  order: 'ลำดับขั้นตอน',
  date: 'วันที่',
  requester: 'ผู้ขอเผยแพร่',
  unit: 'หน่วยงาน',
  contact: 'ติดต่อ',
  startedAt: 'เริ่มกรอกเมื่อ',
  leftSince: 'ค้างไว้ตั้งแต่',
};

export const buttons = {
  edit: 'แก้ไข',
  removeFile: 'ลบ',
  send: 'ส่งคำขอ',
  sendUnchanged: 'ส่งโดยไม่แก้ไข',
};

export const titles = {
  review: 'ตรวจสอบข้อมูลก่อนส่ง',
  draft: 'พบคำขอฉบับร่าง',
  discard: 'ยืนยันการทิ้งฉบับร่าง',
  restart: 'เริ่มใหม่และทิ้งฉบับร่างนี้',
  unchanged: 'ยังไม่มีข้อใดถูกแก้ไข',
};

export const draftQuestion = 'ต้องการดำเนินการต่อ เริ่มใหม่ หรือทิ้งฉบับร่างนี้';
/** On the offer of a draft whose request moved on meanwhile. */
export const overtaken: Record<Overtaken, string> = {
  correction: 'คำขอเปลี่ยนแปลงแล้วหลังจากเริ่มกรอกฉบับร่างนี้ หากทำต่อ กรุณาตรวจทานทุกข้อก่อนส่ง',
  newRequest: 'คำขอเดิมมีการดำเนินการต่อแล้ว ฉบับร่างนี้จึงแก้ไขคำขอเดิมไม่ได้ หากทำต่อ ข้อมูลที่กรอกไว้จะใช้เป็นคำขอใหม่',
};
export const unchangedQuestion = 'ข้อมูลยังเหมือนเดิมทุกข้อ ต้องการกลับไปแก้ไข หรือส่งโดยไม่แก้ไข';
export const discardQuestion = 'ข้อมูลที่กรอกไว้จะถูกลบและไม่ถูกส่ง หากยังไม่แน่ใจ ให้บันทึกไว้ก่อน';
export const reviewHint = 'หากถูกต้อง กด “ส่งคำขอ” การส่งคำขอถือเป็นการรับรองข้อความข้างต้น';
const photosConsented = 'หากมีบุคคลในภาพที่แนบ บุคคลนั้นให้ความยินยอมแล้ว';
/** The statement that sending certifies; where there are pictures, which may be posters, also that the people in them agreed. */
export function certificationWords(
  { certification }: Pick<Office, 'certification'>,
  files: readonly Pick<Attachment, 'extension'>[] = [],
): string {
  const hasPhotos = files.some(({ extension }) => PHOTO_EXTENSIONS.has(extension));
  return hasPhotos ? `${certification}\n${photosConsented}` : certification;
}
export const unnamedDraft = 'ยังไม่ระบุหัวข้อ';

/** In short. */
export function draftSubject({ answers }: Pick<Draft, 'answers'>): string {
  return answers.subject === undefined ? unnamedDraft : shortSubject(answers.subject);
}

/** Where the form stands. `isFurther`: one more question, which is counted with the one before it. */
export interface Position {
  number: number;
  of: number;
  isFurther?: true;
}

export function position({ number, of, isFurther }: Position): string {
  return `ข้อ ${number}/${of}${isFurther ? ' เพิ่มเติม' : ''}`;
}

/** Stands in the chat after 'ลบ' was tapped. */
export function removeFileNumber(number: number): string {
  return `ลบเอกสารที่ ${number}`;
}

export function correctingAbove({ number, reason, isOnline }: NonNullable<Draft['correcting']>): string {
  return isOnline && reason === ''
    ? `ขอปรับปรุงข้อมูลบนเว็บไซต์ คำขอเลขที่ ${number}`
    : `แก้ไขคำขอเลขที่ ${number} เพื่อเสนอใหม่`;
}

export function draftAlt(subject: string, at: QuestionName): string {
  return `พบคำขอฉบับร่างเรื่อง “${subject}” ค้างอยู่ที่ข้อ ${questionLabels[at]} ${draftQuestion}`;
}

export function discardAlt(subject: string): string {
  return `ยืนยันการทิ้งฉบับร่างเรื่อง “${subject}”`;
}

export function reviewAlt(subject: string, faultCount: number): string {
  const faults = faultCount > 0 ? ` ต้องแก้ไข ${faultCount} ข้อ` : '';
  return `กรุณาตรวจสอบคำขอเรื่อง “${subject}” ก่อนส่ง${faults}`;
}

export function stoppedAt(question: QuestionName): string {
  return `ค้างอยู่ที่ข้อ: ${questionLabels[question]}`;
}
