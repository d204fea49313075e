/** Whether somebody wants something of theirs off the website, however it is said: 'ขอนำลง', 'เอาลงก่อนกำหนดได้มั้ย'. */
import { wishWords } from './wish-words.js';

/** A longer text was written to be read. */
const MAX_LENGTH = 80;
const ASK = '(?:ขอ|ช่วย|อยาก|ต้องการ|รบกวน|จะ|ให้|ฝาก)*';
const THING = '(?:ข่าว|ประกาศ|ข้อมูล|เรื่อง|อันนี้|หน้านี้|อันเก่า|เก่า|นี้)*';
const EARLY = '(?:ก่อน(?:ครบ)?(?:กำหนด|เวลา|วันที่กำหนด|หมดเวลา|หมดอายุ)?)?';
const POSSIBLE = '(?:ได้)?(?:ไหม|มั้ย|มั๊ย|ไม๊|หรือไม่|หรือเปล่า|ยังไง|อย่างไร|เปล่า)?';
const SOON = '(?:วันนี้|ตอนนี้|พรุ่งนี้|เลย|ด่วน|ทันที)*';
/** 'เอาลงแล้ว' says that it is done. */
const ENOUGH = '(?:(?<=^(?:อยาก|ขอ|ต้องการ|จะ).*)แล้ว)?';
const WEBSITE = '(?:จาก(?:หน้า)?(?:เว็บ|เวบ|เว็ป|เวป)(?:ไซต์|ไซด์)?)?';
const WISH = new RegExp(
  `^${ASK}(?:(?:เอา|นำ|ปลด|ถอด|ดึง)${THING}(?:ลง|ออก)|(?:ปลด|ถอด|ลบ)(?=.)${THING}(?:ลง|ออก)?(?<=ข่าว|ประกาศ|ข้อมูล|เรื่อง|นี้|เก่า|ลง|ออก))` +
    `(?:มา|ไป)?${WEBSITE}${EARLY}${WEBSITE}${SOON}${ENOUGH}${POSSIBLE}$`,
);

/** Which matter it is, in whose words: 'วัคซีน' of 'ขอเอาเรื่องวัคซีนลงค่ะ'. */
const NAMED = new RegExp(
  `^${ASK}(?:เอา|นำ|ปลด|ถอด|ยกเลิก)(?:เรื่อง|ข่าว|ประกาศ|คำขอ|ข้อมูล)?(?<subject>.{3,60}?)(?:ลง|ออก|(?<=ยกเลิกเรื่อง.*))(?:มา)?${WEBSITE}${EARLY}${SOON}${POSSIBLE}$`,
);

export function subjectToTakeDown(text: string): string | undefined {
  return text.length <= MAX_LENGTH ? NAMED.exec(wishWords(text))?.groups?.subject : undefined;
}

export function wantsDown(text: string): boolean {
  return text.length <= MAX_LENGTH && [text, withoutReason(text)].some((one) => WISH.test(wishWords(one)));
}

/** 'ขอเอาลงก่อนครับ ข้อมูลผิด', 'ขอนำลงเพราะข้อมูลผิด': the reason is asked for anyway. */
function withoutReason(text: string): string {
  const [wish = text] = text.split(/(?<=ค่ะ|คะ|ครับ|คับ|จ้า)[\s,]+|\s*(?:เพราะ|เนื่องจาก)/);
  return wish;
}
