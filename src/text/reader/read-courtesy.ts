/** Greetings and thanks: they ask for nothing, and are no answer. */
import { compactWords, plainText } from './plain-words.js';

export type Courtesy = 'greeting' | 'thanks';

const GREETING =
  'สวัสดี(?:ตอน)?(?:เช้า|บ่าย|เย็น|ค่ำ|ปีใหม่|วัน(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์))?|หวัดดี|ดี(?=ค|จ)|อรุณสวัสดิ์|ฮัลโหล|ฮาโหล|ทักทาย|hello|hi|hey|goodmorning|goodafternoon|goodevening|สอบถาม|รบกวน(?:หน่อย|สอบถาม)?|แอดมิน|มีใครอยู่ไหม|อยู่ไหม';
const THANKS =
  '(?:ขอบคุณ|ขอบพระคุณ|ขอบใจ|ขอบคุน|ขอบคุนณ)(?:มาก|เป็นอย่างสูง|อย่างสูง|ล่วงหน้า|ทุกท่าน|แอดมิน|ท่าน)*|ทราบแล้ว|รับทราบ(?:แล้ว)?|ได้รับแล้ว|โอเคขอบคุณ|thank(?:s|you)?(?:verymuch|somuch)?|thx|ty|เยี่ยม(?:มาก|เลย)?|ดีมาก';
const POLITE = '(?:ค่ะ|คะ|ครับ|คับ|ครับผม|จ้า|จ้ะ|จ๊ะ|ฮะ|นะ|ผม|ท่าน|พี่|น้อง|แอดมิน|แอด|ทุกคน|ทุกท่าน|[ ,.!])*';

const ONLY_GREETING = new RegExp(`^(?:${GREETING})${POLITE}$`);
const ONLY_THANKS = new RegExp(`^(?:${THANKS})${POLITE}$`);
/** 'ดี', 'พี่' and 'แอดมิน' begin other words: there a polite ending must follow. */
const CALLING = '(?:ดี|แอดมิน|แอด|พี่|น้อง|ท่าน)(?=ค่ะ|คะ|ขา|ครับ|คับ|จ้า|จ๋า)(?:ขา|จ๋า)?';
const GREETING_BEFORE = new RegExp(
  `^(?:(?:สวัสดี|หวัดดี|อรุณสวัสดิ์|ฮัลโหล|ฮาโหล|ฮัลโล|เฮลโล|hello|(?:hi|hey)(?![a-z])|${CALLING})${POLITE}){1,3}(?=.)`,
);
/** No courtesy is longer. */
const MAX_LENGTH = 60;

export function readCourtesy(text: string): Courtesy | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const spoken = [compactWords(text), plainText(text).replaceAll(' ', '')];
  if (spoken.some((words) => ONLY_GREETING.test(words))) return 'greeting';
  return spoken.some((words) => ONLY_THANKS.test(words)) ? 'thanks' : undefined;
}

/** 'สวัสดีค่ะ ขอเผยแพร่' asks for what stands behind the greeting. @param words plain words */
export function withoutGreeting(words: string): string {
  return words.replace(GREETING_BEFORE, '').trim();
}
