/** Whether somebody asks how the bot is used, or whom to ask: 'เริ่มยังไงคะ', 'ติดต่อใครได้บ้าง', 'ขอเบอร์แอดมินหน่อย'. */
import { compactWords } from './plain-words.js';

/** A longer text asks for something more. */
const MAX_LENGTH = 60;
const HOW = '(?:ยังไง|อย่างไร|ไง)(?:บ้าง|ดี|ต่อ)?';
const ASKS = new RegExp(
  `^(?:ขอ|อยาก|ต้องการ|รบกวน|สอบถาม|ถาม|ทราบ|แล้ว|ว่า)*(?:` +
    `(?:ต้อง|จะ|ควร)*(?:ทำ|เริ่ม(?:ต้น)?|ใช้(?:งาน)?|กด|พิมพ์)(?:ระบบ|ไลน์|บอท|ต่อ|อะไร)*${HOW}|ต้องทำอะไร(?:บ้าง|ต่อ)?|` +
    `(?:ติดต่อ|ถาม|สอบถาม)(?:ได้)?(?:ที่)?(?:ใคร|ไหน|แอดมิน|ผู้ดูแล(?:ระบบ)?|เจ้าหน้าที่)(?:ได้|บ้าง)*|` +
    `(?:เบอร์|โทร|เบอร์โทร)(?:ศัพท์)?(?:ของ)?(?:แอดมิน|ผู้ดูแล(?:ระบบ)?|เจ้าหน้าที่|ติดต่อ)|มี(?:คน|ใคร|แอดมิน|เจ้าหน้าที่)อยู่(?:ไหม|มั้ย))$`,
);

export function asksForHelp(text: string): boolean {
  return text.length <= MAX_LENGTH && ASKS.test(compactWords(text));
}
