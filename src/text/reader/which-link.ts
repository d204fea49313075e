/** Which of two links is meant, the one sent last or the one before it: 'ใช้ลิงก์ใหม่', 'เอาอันเดิมค่ะ'. */
import { wishWords } from './wish-words.js';

const TAKE = '(?:ขอ|เอา|ใช้|เลือก|เปลี่ยนเป็น|เป็น)*';
const LINK = '(?:ลิ(?:งก์|งค์|้งค์|้งก์|้ง)|link|url|อัน|ตัว)?';
const NEW = '(?:ใหม่|ล่าสุด|หลัง|ที่สอง|ที่2)';
const OLD = '(?:เดิม|เก่า|แรก|ก่อน(?:หน้า)?)';
const END = '(?:นี้|แทน|เลย|แล้วกัน|ดีกว่า|ไป)*';
const PATTERNS = {
  new: new RegExp(`^${TAKE}${LINK}${NEW}${END}$`),
  old: new RegExp(`^(?:${TAKE}${LINK}${OLD}|ไม่(?:ใช้|เอา)${LINK}${NEW})${END}$`),
};

export function whichLink(text: string): 'new' | 'old' | undefined {
  const words = wishWords(text);
  if (PATTERNS.new.test(words)) return 'new';
  return PATTERNS.old.test(words) ? 'old' : undefined;
}
