/** The ways out of an open question, in other words than those of its buttons: 'กลับไปข้อที่แล้ว', 'ไม่เอาแล้ว ยกเลิกเถอะ', 'ติดประชุม เดี๋ยวมาทำต่อ'. */
import { WRONG } from './edit-words.js';
import { compactWords } from './plain-words.js';

export type WayOut = 'back' | 'cancel' | 'save';

/** A longer text says more than that. */
const MAX_LENGTH = 60;
const POLITE = 'ค่ะ|คะ|ครับ|คับ|จ้า|จ้ะ|นะ|อ่ะ|อะ|ละ|ล่ะ|,|\\.';
const DONE_WITH = 'ไม่(?:เอา|ทำ|ส่ง|ขอ|ลง|กรอก|สมัคร)(?:แล้ว|ละ|ล่ะ)|เปลี่ยนใจ(?:แล้ว)?|พอแล้ว';
const BUSY = '(?:ไป|ติด|มี|เข้า)(?:ประชุม|กินข้าว|ทานข้าว|ธุระ|งาน|เรียน|คนไข้|เคส|ราชการ)(?:ด่วน|ก่อน)?';
const LATER = 'พรุ่งนี้|ตอนบ่าย|ตอนเย็น|บ่ายนี้|เย็นนี้|คืนนี้|วันหลัง|ทีหลัง|ภายหลัง';
const PUTS_OFF = new RegExp(`^(?:ขอ)?พัก|เดี๋ยว|ไว้|ก่อน|ค่อย|${LATER}`);

const BACK = new RegExp(
  `^(?:ขอ|ช่วย|อยาก|จะ|${POLITE})*(?:ย้อน)?(?:กลับ|ย้อน)?(?:ไป)?(?:ที่|แก้)?(?:ข้อ|คำถาม|หน้า)` +
    `(?:ที่แล้ว|ที่ผ่านมา|ก่อน(?:หน้า)?(?:นี้)?|เมื่อกี้|ล่าสุด)(?:${WRONG})?(?:ได้ไหม|ได้มั้ย|หน่อย|${POLITE})*$`,
);
const CANCEL = new RegExp(
  `^(?:${DONE_WITH}|ขอ|งั้น|ช่วย|รบกวน|โอเค|${POLITE})*ยกเลิก(?:เถอะ|เหอะ|ไป|เลย|ดีกว่า|ก่อน|ให้|หน่อย|ที|ด้วย|ทั้งหมด|การกรอก|(?:แบบ)?ฟอร์ม|การลงทะเบียน|${POLITE})*$|^(?:ขอ|งั้น)*(?:เลิก(?:ทำ|กรอก)|ไม่(?:ทำ|กรอก)(?:ต่อ)?แล้ว)(?:ดีกว่า|แล้ว|ก่อน|${POLITE})*$`,
);
const SAVE = new RegExp(
  `^(?:(?:ขอ)?(?:พัก|หยุด|เก็บ|เซฟ|บันทึก)(?:ไว้)?(?:ก่อน)?|(?:ขอ)?${BUSY}|${POLITE})*(?:เดี๋ยว|แล้ว|ไว้|จะ|ขอ|ค่อย|กลับ|มา|${LATER})*` +
    `(?:ทำ|กรอก|พิมพ์|เขียน)ต่อ(?:ให้|${LATER}|${BUSY}|${POLITE})*$|^(?:ขอ)?พัก(?:ก่อน|แป๊บ|แปป|แป๊ป|สักครู่|ซักครู่|สักพัก|เดี๋ยว)(?:นึง|หนึ่ง|${POLITE})*$`,
);

export function wayOut(text: string): WayOut | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const words = compactWords(text);
  if (BACK.test(words)) return 'back';
  if (CANCEL.test(words)) return 'cancel';
  return SAVE.test(words) && PUTS_OFF.test(words) ? 'save' : undefined;
}
