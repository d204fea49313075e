/** Answer to the wrong kind of message where a text is wanted. */
import { ownValue } from '../own-value.js';

/** LINE's message types that are not an answer to a question that wants something else. */
const CAME: Record<string, string> = {
  text: 'ข้อความ',
  sticker: 'สติกเกอร์',
  location: 'ตำแหน่งที่ตั้ง',
  image: 'รูปภาพ',
  video: 'วิดีโอ',
  audio: 'เสียง',
  file: 'ไฟล์',
};

export function wrongKind(cameType: string): string {
  const came = ownValue(CAME, cameType) ?? 'ข้อมูลชนิดอื่น';
  return `ได้รับ${came} ซึ่งใช้ตอบข้อนี้ไม่ได้ กรุณาตอบเป็นข้อความ`;
}
