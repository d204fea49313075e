/** The days of a leave as people tell them: 'ลาพรุ่งนี้', 'ขอลาป่วย 1-3 ธ.ค.', 'ไปราชการวันศุกร์'. */
import { compactWords } from './plain-words.js';

/** A longer text was written to be read. */
const MAX_LENGTH = 60;
const WISH =
  /^(?:ขอ|แจ้ง|บันทึก|ผม|ดิฉัน|ฉัน|หนู|พี่|จะ|ต้อง)*(?:(?:วัน)?ลา|ไปราชการ|ติดราชการ|ไม่อยู่)(?:ป่วย|กิจ|พักผ่อน|พักร้อน|พัก|คลอด|งาน|หยุด|ครึ่งวัน)*(?:ช่วง|ตั้งแต่|ใน)*/;

/** A half day is a day of leave: whoever is away in the morning may not decide then. */
const HALF_DAY = /ครึ่งวัน(?:เช้า|บ่าย)?$/;
/** 'พรุ่งนี้ขอลา' */
const DAYS_FIRST = /^(.{2,30}?)(?:ผม|ดิฉัน|หนู|ขอ|จะ)*(?:ลา(?:ป่วย|กิจ|พักร้อน|พักผ่อน)?|ไปราชการ|ไม่อยู่)$/;

/** @returns what is said of the days, empty where nothing is; undefined where no leave is meant */
export function leaveDays(text: string): string | undefined {
  const words = compactWords(text);
  if (words.length > MAX_LENGTH) return undefined;
  const wish = WISH.exec(words)?.[0];
  return wish === undefined ? DAYS_FIRST.exec(words)?.[1] : words.slice(wish.length).replace(HALF_DAY, '');
}
