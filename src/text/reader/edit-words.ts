/** How people say that an answer is to be changed, or is wrong, and what is right: patterns for whichever form. */
import { tidyLine } from './tidy-text.js';

export const WISH = '(?:ขอ|ช่วย|อยาก|ต้องการ|รบกวน|จะ|กลับ|ย้อน|ไป|ลืม)*';
export const CHANGE = '(?:แก้ไข|แก้|เปลี่ยน|ปรับ)';
export const WRONG =
  '(?:เมื่อกี้|เมื่อครู่|ตะกี้|ที่(?:ส่ง|พิมพ์|ใส่|กรอก)(?:ไป)?)?(?:พิมพ์|สะกด|ใส่|กรอก|เลือก)?(?:ผิด|ไม่ถูก(?:ต้อง)?)(?:ไป)?';
/** Before the name of the answer: 'พิมพ์หัวข้อผิด'. */
export const GAVE = '(?:พิมพ์|สะกด|ใส่|กรอก|เลือก)';
/** Between the two halves of what is said. */
export const POLITE = '(?:ค่ะ|คะ|ครับ|คับ|จ้า|อ่ะ|อะ|นะ|แล้ว|,|\\s)*';
/** A longer text was written to be read. */
export const MAX_LENGTH = 80;

/** A subject has 300 characters. */
const MAX_CORRECTION = 400;
const RIGHT = `(?:${CHANGE}\\s*(?:ใหม่)?\\s*(?:เป็น|:)|ต้อง(?:เป็น|ใช้)|ควรเป็น|ที่ถูก(?:ต้อง)?\\s*(?:คือ|เป็น|ต้องเป็น|:)?)`;
const CORRECTIONS = [
  new RegExp(`^${WISH}\\s*${CHANGE}\\s*(?:ข้อ\\s*)?(.{2,40}?)\\s*(?:ใหม่|ให้|ว่า)*\\s*(?:เป็น|:)\\s*(.+)$`),
  new RegExp(`^(.{2,40}?)\\s*(?:ขอ|ให้|ช่วย)*\\s*${CHANGE}\\s*(?:ใหม่)?\\s*เป็น\\s*(.+)$`),
  new RegExp(`^(.{2,40}?)\\s*${WRONG}${POLITE}(?:ขอ|ให้|ช่วย|รบกวน|\\s)*${RIGHT}\\s*(.+)$`),
];

/** The name of an answer as it was typed, and the new answer. */
export interface TypedCorrection {
  name: string;
  answer: string;
}

/** @returns each way in which the text may be read; whether such an answer exists is not known here */
export function correctionsIn(text: string): TypedCorrection[] {
  if (text.length > MAX_CORRECTION) return [];
  const line = tidyLine(text);
  return CORRECTIONS.flatMap((pattern) => {
    const [, name, answer] = pattern.exec(line) ?? [];
    return name === undefined || answer === undefined ? [] : [{ name, answer }];
  });
}
