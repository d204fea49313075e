/** Which matter somebody asks after, in whose words: 'วัคซีน' of 'เรื่องวัคซีนถึงไหนแล้วคะ'. */
import { plainWords, withoutEndings } from './plain-words.js';
import { withoutGreeting } from './read-courtesy.js';

/** A longer text was written to be read. */
const MAX_LENGTH = 100;
const LEAD =
  '(?:(?:อยาก|ขอ|รบกวน|สอบถาม|ถาม|ทราบ|ติดตาม|ตาม|ว่า|แล้ว|คือ)\\s?)*(?:คำขอ|เรื่อง|ข่าว|ประกาศ|งาน|โครงการ|ข้อมูล|รายงาน|อัน)?';
const MINE = '(?:\\s?(?:ของ(?:ผม|ฉัน|ดิฉัน|หนู|เรา)|ที่(?:ส่ง|ขอ|ลง|เสนอ)|ไป|ไว้|นี้|นั้น|ตอนนี้))*';
const YET = '(?:แล้ว)?(?:หรือ|รึ)?ยัง';
const TAILS = [
  '(?:ไป|อยู่)*ถึง(?:ขั้น(?:ตอน)?)?ไหน(?:กัน)?(?:แล้ว)?',
  '(?:อยู่)(?:ขั้น(?:ตอน)?|ที่)?(?:ไหน|ใคร)(?:แล้ว)?',
  `(?:ได้)?(?:ผ่าน|อนุมัติ|อนุญาต|เสร็จ|เผยแพร่|(?:ขึ้น|ลง)(?:เว็บ(?:ไซต์)?)?)(?:ให้)?${YET}`,
  '(?:เป็น)?(?:ยังไง|อย่างไร|ไง)(?:แล้ว|บ้าง)+',
  '(?:เมื่อไหร่|เมื่อไร)(?:จะ)?(?:ผ่าน|ได้|เสร็จ|(?:ขึ้น|ลง)(?:เว็บ(?:ไซต์)?)?)?',
].join('|');
const PARTICLE = '(?:เนี่ย|ล่ะ|ละ|อะ|อ่ะ|น้อ)?';
const ASKED = new RegExp(`^${LEAD}\\s?(?<subject>\\S.{2,60}?)${MINE}\\s?(?:${TAILS})${PARTICLE}$`);

const SHOWN = /^(?:(?:ขอ|อยาก|ช่วย)\s?)*(?:ดู|เปิด)\s?(?:คำขอ)?(?:เรื่อง|ข่าว|ประกาศ)\s?(?<subject>\S.{2,60})$/;

/** @returns undefined where nothing is asked, or no matter is named */
export function subjectAskedAfter(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const words = withoutGreeting(plainWords(text));
  return withoutEndings((ASKED.exec(words) ?? SHOWN.exec(words))?.groups?.subject ?? '').trim() || undefined;
}
