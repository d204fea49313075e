/** Whether a text asks about a request of one's own, or wants it changed: 'ถึงไหนแล้วคะ', 'ทำไมไม่ผ่านครับ', 'ขอต่ออายุครับ'. */
import { formQuestions } from '../../domain/request/content.js';
import { extensionWish } from './extension-wish.js';
import { compactWords } from './plain-words.js';
import { questionToEdit } from './question-to-edit.js';

/** A longer text was written to be read. */
const MAX_LENGTH = 80;
const ASKING = '(?:ขอ|ช่วย|อยาก|ต้องการ|รบกวน|จะ|ถาม|ทราบ|ว่า)*';
const MINE = '(?:คำขอ|เรื่อง|งาน|ข่าว|ข้อมูล|ประกาศ|ที่ขอ|ที่ส่ง|ของผม|ของฉัน|ของดิฉัน|ของหนู|นี้|ไป|ไว้|ตอนนี้)*';
const POSSIBLE = '(?:ได้)?(?:ไหม|มั้ย|ไม๊|หรือไม่|หรือเปล่า|ยังไง|อย่างไร)?';
const YET = '(?:แล้ว)?(?:หรือยัง|รึยัง|ยัง|ไหม|มั้ย|หรือเปล่า)';

const WISHES = [
  `${MINE}(?:ไป)?(?:อยู่)?(?:ถึง)?(?:ขั้น(?:ตอน)?)?(?:ไหน|ไหนแล้ว|ใคร)(?:แล้ว|บ้าง)*`,
  `${MINE}(?:เป็น)?(?:ยังไง|อย่างไร)(?:แล้ว|บ้าง)+`,
  `${MINE}(?:ผ่าน|อนุมัติ|อนุญาต|เสร็จ|(?:ขึ้น|ลง)(?:เว็บ(?:ไซต์)?|ให้)?|เผยแพร่)${YET}`,
  `(?:ทำไม|เพราะอะไร)${MINE}(?:ถึง|จึง)?(?:ไม่(?:ได้)?(?:ผ่าน|อนุมัติ|รับอนุมัติ|อนุญาต|รับอนุญาต|เผยแพร่|ลง)|ถูกตีกลับ|ตีกลับ|โดนตีกลับ|ช้า|นาน)(?:จัง|มาก)?`,
  `(?:แก้ไข|แก้)${MINE}${POSSIBLE}`,
  `(?:ดึง|ถอน|ขอคืน|เรียก)${MINE}(?:กลับ|คืน|ออก)?(?:มา)?(?:แก้(?:ไข)?)?${POSSIBLE}`,
  `(?:เอา|นำ|ลบ|ปลด|ถอด).{0,60}(?:ลง|ออก)(?:จาก)(?:หน้า)?(?:เว็บ|เวบ|เว็ป|เวป)(?:ไซต์|ไซด์)?${POSSIBLE}`,
  `(?:ขยาย|ต่อ|เลื่อน)(?:อายุ|เวลา|ระยะเวลา|วันหมดอายุ|วันครบกำหนด)(?:การ)?(?:เผยแพร่)?${MINE}(?:(?:อีก|ออกไป|ถึง|จนถึง).{1,30})?${POSSIBLE}`,
];
const WISH = new RegExp(`^${ASKING}(?:${WISHES.join('|')})$`);

export function isOwnWish(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const words = compactWords(text);
  return (
    WISH.test(words) ||
    extensionWish(text) !== undefined ||
    questionToEdit(words, formQuestions) !== undefined
  );
}
