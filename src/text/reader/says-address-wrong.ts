/** Whether somebody says that the address of a page is wrong, with the right one or without: 'ลิงก์ผิดอ่ะ ต้องเป็น https://…'. */
import { WRONG } from './edit-words.js';
import { compactWords } from './plain-words.js';

/** A longer text was written to be read. The address itself counts for nothing. */
const MAX_LENGTH = 80;
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;
const LINK = '(?:ลิ(?:งก์|งค์|้งค์|้งก์|้ง)|link|url|ที่อยู่(?:หน้า)?(?:เว็บ(?:ไซต์)?|หน้า)?|แอดเดรส)';
const ASK = '(?:ขอ|ช่วย|อยาก|ต้องการ|รบกวน|จะ|คือ|ว่า|โทษที|ขอโทษ|ค่ะ|คะ|ครับ)*';
const OF = '(?:เว็บ|หน้าเว็บ|ข่าว|ประกาศ|เรื่อง|ที่(?:ส่ง|ลง|ให้)|ไป|นี้|เมื่อกี้|เมื่อครู่|อัน)*';
const SAID = new RegExp(
  `^${ASK}(?:(?:${LINK}${OF}(?:${WRONG}|เสีย|ต้องเป็น|ที่ถูก)|(?:ส่ง|ใส่|วาง|แปะ)${LINK}${OF}ผิด|(?:แก้ไข|แก้|เปลี่ยน)${LINK}${OF})(?:อ่ะ|อะ|ล่ะ|ค่ะ|คะ|ครับ|คับ|นะ|แล้ว|ใหม่|ที่|ให้|หน่อย|ต้อง|ถูก|คือ|เป็น|เปลี่ยน|แก้|ขอ|ช่วย|ใช้|อันนี้|:|,)*)$`,
);

export function saysAddressWrong(text: string): boolean {
  const words = compactWords(text.replace(ADDRESS, ' '));
  return words.length <= MAX_LENGTH && SAID.test(words);
}
