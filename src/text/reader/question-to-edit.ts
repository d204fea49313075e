/** Which answer of the form somebody wants to change: 'แก้หัวข้อค่ะ', 'ขอเปลี่ยนวันหมดอายุ', 'เเก้คำค้น'. */
import type { FormQuestion } from '../../domain/request/content.js';
import { questionLabels } from '../questions.js';
import { NUMBER, numberOf } from './count-words.js';
import { CHANGE, correctionsIn, GAVE, MAX_LENGTH, POLITE, WISH, WRONG } from './edit-words.js';
import { compactWords } from './plain-words.js';

const POSSIBLE = '(?:ได้(?:ไหม|มั้ย|หรือไม่))?';
const EDITS = [
  new RegExp(
    `^${WISH}(?:แก้ไข|แก้|เปลี่ยน|ปรับ|เพิ่ม|แนบ|ใส่|ลบ|ส่ง(?=.+เพิ่ม))(?:ข้อ(?!มูล|ความ))?(.+?)(?:ใหม่|ออก|เพิ่ม|ก่อน|อีก(?:รูป|ภาพ|ไฟล์|อัน)?)*${POSSIBLE}$`,
  ),
  new RegExp(`^(.+?)${WRONG}$`),
  new RegExp(`^${GAVE}(.+?)ผิด(?:ไป)?$`),
  new RegExp(`^(.+?)${WRONG}${POLITE}${WISH}${CHANGE}(?:\\1|ข้อ(?=\\1|นี้)|นี้|ใหม่|ก่อน)*${POSSIBLE}$`),
];
const ADD = new RegExp(`^${WISH}(?:เพิ่ม|แนบ|ใส่|ส่ง)`);
const POSITION = `(?:คำตอบ)?ข้อ(?:ที่)?(${NUMBER}|แรก)(?:/\\d{1,2})?`;
const EDITS_POSITION = [
  new RegExp(`^${WISH}(?:แก้ไข|แก้|เปลี่ยน|ปรับ|ไป)${POSITION}(?:ใหม่|ก่อน)*${POSSIBLE}$`),
  new RegExp(`^${POSITION}(?:กรอก|ตอบ|พิมพ์|ใส่)?${WRONG}$`),
];

/** As people call them, beside their labels. */
const SHORT_NAMES: Partial<Record<FormQuestion, readonly string[]>> = {
  unit: ['กลุ่มงาน', 'หน่วยงาน'],
  dataType: ['ประเภท', 'ประเภทข้อมูล'],
  category: ['หมวด', 'หมวดหมู่', 'หมวดหมู่ข้อมูล'],
  item: ['รายการ', 'รายการย่อย'],
  subject: ['หัวข้อ', 'ข้อหัวข้อ', 'ชื่อเรื่อง', 'เรื่อง', 'หัวเรื่อง', 'หัวข้อข้อมูล'],
  details: ['รายละเอียด', 'ข้อความ', 'เนื้อหา', 'ไฟล์', 'เอกสาร', 'เอกสารแนบ', 'ไฟล์แนบ', 'รูป', 'ภาพ', 'รูปภาพ'],
  source: ['แหล่งที่มา', 'ที่มา', 'แหล่งข้อมูล', 'เจ้าของข้อมูล'],
  infoPeriod: ['ช่วงวันที่', 'ช่วงเวลา', 'ช่วงเวลาข้อมูล', 'ช่วงข้อมูล', 'ช่วงวันที่ของข้อมูล', 'วันที่ข้อมูล'],
  online: ['วันหมดอายุ', 'วันสิ้นสุด', 'วันครบกำหนด', 'ระยะเวลา', 'ระยะเวลาเผยแพร่', 'วันครบระยะเวลา', 'วันสุดท้าย'],
  reviewOn: ['วันทบทวน', 'วันที่ทบทวน'],
  sites: ['เว็บไซต์', 'เว็บ'],
  links: ['ลิงก์', 'ลิงค์', 'ลิ้งค์', 'ลิ้งก์', 'ลิ้ง', 'ลิงก์ภายนอก', 'ลิงค์ภายนอก', 'link'],
  remarks: ['หมายเหตุ'],
  keywords: ['คำค้น', 'คำค้นหา', 'คีย์เวิร์ด', 'keyword'],
  personalData: ['ข้อมูลส่วนบุคคล'],
};

/** @param asked the questions that this draft has to answer */
export function questionToEdit<Name extends FormQuestion>(
  text: string,
  asked: readonly Name[],
): Name | undefined {
  const names = captured(EDITS, text);
  const meant = asked.filter((question) => names.some((name) => namesOf(question).includes(name)));
  return meant.length === 1 ? meant[0] : undefined;
}

/** 'ขอเปลี่ยนหัวข้อเป็น …' names the new answer, too. */
export interface Correction<Name> {
  question: Name;
  answer: string;
}

export function correctionOf<Name extends FormQuestion>(
  text: string,
  asked: readonly Name[],
): Correction<Name> | undefined {
  for (const { name, answer } of correctionsIn(text)) {
    const meant = asked.filter((question) => namesOf(question).includes(compactWords(name)));
    if (meant.length === 1 && meant[0]) return { question: meant[0], answer };
  }
  return undefined;
}

/** 'ขอเพิ่มไฟล์', 'ลืมแนบรูปค่ะ': what there is stays. */
export function asksToAdd(text: string): boolean {
  return ADD.test(compactWords(text));
}

/** 3 of 'แก้ข้อ ๓', 'ขอกลับไปข้อ 3/9', 'ข้อสามผิดค่ะ': as the form numbers its questions. */
export function positionToEdit(text: string): number | undefined {
  const [position] = captured(EDITS_POSITION, text);
  return position === undefined ? undefined : position === 'แรก' ? 1 : numberOf(position);
}

function captured(patterns: readonly RegExp[], text: string): string[] {
  if (text.length > MAX_LENGTH) return [];
  const words = compactWords(text);
  return patterns.flatMap((one) => one.exec(words)?.[1] ?? []);
}

function namesOf(question: FormQuestion): string[] {
  return [questionLabels[question], ...(SHORT_NAMES[question] ?? [])].map(compactWords);
}
