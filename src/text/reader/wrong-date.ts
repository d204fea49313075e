/** Whether somebody wants a day changed, without saying which: 'ผิดวันที่ค่ะ ขอเป็น 15 มค 70', 'วันที่ผิด'. */
import type { FormQuestion } from '../../domain/request/content.js';
import { CHANGE, MAX_LENGTH, WISH, WRONG } from './edit-words.js';
import { compactWords } from './plain-words.js';

/** Whose answer is a day. */
const DAYS: readonly FormQuestion[] = ['letterDate', 'infoPeriod', 'dataAt', 'online', 'reviewOn'];
const DAY = '(?:วัน(?:ที่|เวลา)?|เดือน|ปี(?:พ\\.?ศ\\.?)?)';
const CHANGED = new RegExp(
  `^(?:ขอโทษ(?:ค่ะ|คะ|ครับ|คับ)?)?(?:${WISH}${CHANGE}${DAY}(?!.*(?:ข้อมูล|เผยแพร่|หนังสือ|ทบทวน|หมดอายุ|สิ้นสุด))|${WISH}(?:ใส่|กรอก|ลง|พิมพ์|เลือก)?ผิด${DAY}|(?:ใส่|กรอก|ลง|พิมพ์|เลือก)${DAY}ผิด|${DAY}${WRONG})`,
);

/** @returns the answers that may be meant, of those asked */
export function daysToChange(text: string, asked: readonly FormQuestion[]): FormQuestion[] {
  const isMeant = text.length <= MAX_LENGTH && CHANGED.test(compactWords(text));
  return isMeant ? asked.filter((question) => DAYS.includes(question)) : [];
}
