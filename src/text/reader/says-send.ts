/** Whether somebody wants the form sent, in other words than those on its button: 'ส่งเลยค่ะ', 'โอเค ส่งได้เลยครับ'. */
import { compactWords } from './plain-words.js';

const AGREEING = 'โอเค|ok|okay|ตกลง|ถูกต้อง|เรียบร้อย|ครบ|ครบถ้วน|ใช่|ได้|แล้ว|ค่ะ|คะ|ครับ|คับ|จ้า|งั้น|ก็|,|\\.';
const ASKING = 'ขอ|ช่วย|รบกวน|ให้|จะ|กด|ยืนยัน|การ';
const SENT = '(?:ใบ)?(?:คำขอ|คำร้อง|เรื่อง|แบบฟอร์ม|ข้อมูล)';
const SEND = new RegExp(
  `^(?:${AGREEING}|${ASKING})*(?:(?:นำ|จัด)?ส่ง|เสนอ)(?:${SENT})?(?:เผยแพร่)?(?:นี้)?(?:ได้|ให้|ไป|เลย)*$|^(?:send|submit)$`,
);
/** A longer text says more than that. */
const MAX_LENGTH = 60;

export function saysSend(text: string): boolean {
  return text.length <= MAX_LENGTH && SEND.test(compactWords(text));
}
