/** Whether somebody says that there is nothing to give, in other words than those of the button: 'ไม่มีลิ้งแนบค่ะ', 'ไม่มีไรแล้ว'. */
import { compactWords } from './plain-words.js';

const THING = '(?:ลิ[้]?[งก]ค?[์]?ก?[์]?|ลิงก์|ลิงค์|link|ไฟล์|รูป|ภาพ|เอกสาร|หมายเหตุ|คำค้น|ข้อมูล|รายละเอียด)';
const NONE = new RegExp(
  `^(?:ตอนนี้|ยัง|คือ|ก็)*(?!ไม่(?:ต้อง|เอา)(?:แล้ว|ละ|ล่ะ))ไม่(?:มี|ใส่|เอา|ระบุ|กรอก|ต้อง(?:มี|ใส่|ระบุ|กรอก)?)${THING}?(?:แนบ|ภายนอก|เพิ่มเติม|เพิ่ม|จะใส่)*` +
    '(?:อะไร|ไร)?(?:แล้ว|ละ|ล่ะ|แระ|แร้ว|จ้า|ค่ะ|คะ|ครับ|ขอบคุณ(?:มาก)?)*(?:ข้าม(?:ไป|เลย|ได้)*)?$',
);
/** A longer text says more than that. */
const MAX_LENGTH = 40;

/** @param words compact words */
export function saysNone(words: string): boolean {
  return words.length <= MAX_LENGTH && NONE.test(words);
}

/** 'ไม่มีช่วงวันที่ค่ะ เป็นลิงก์เฉยๆ': for questions that want no words, whatever follows. */
export function beginsWithNone(text: string): boolean {
  return /^ไม่(?:มี|ระบุ|ได้ระบุ)/.test(compactWords(text));
}

export function beginsUnsure(text: string): boolean {
  return /^(?:ยัง)?ไม่(?:แน่ใจ|ทราบ|รู้)/.test(compactWords(text));
}
