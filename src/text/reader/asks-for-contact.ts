/** Whether somebody asks whom to call: 'ขอเบอร์แอดมินหน่อยค่ะ', 'ติดต่อเว็บมาสเตอร์'. */
import { wishWords } from './wish-words.js';

/** A longer text asks for something more. */
const MAX_LENGTH = 60;
const WHO = '(?:แอดมิน|ผู้ดูแล(?:ระบบ)?|เจ้าหน้าที่|เว็บมาสเตอร์)';
const ASKS = new RegExp(
  `^(?:ขอ|อยาก|ต้องการ|รบกวน|ทราบ|จะ)*(?:(?:เบอร์|โทร)(?:โทร)?(?:ศัพท์)?(?:ของ|หา|ติดต่อ)*(?:${WHO}|ติดต่อ(?=$))|ติดต่อ(?:ได้)?(?:ที่|กับ)?(?:ใคร|${WHO})(?:ได้|บ้าง|ทางไหน|ที่ไหน|ยังไง|อย่างไร)*)$`,
);

export function asksForContact(text: string): boolean {
  return text.length <= MAX_LENGTH && ASKS.test(wishWords(text));
}
