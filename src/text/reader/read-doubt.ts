/** Whether a text that was typed as an answer looks like something else: then it is asked about before it is stored. */
import { isButtonWord } from '../button-words.js';
import { isAgreement, readCommand } from '../commands.js';
import { compactWords, plainText } from './plain-words.js';
import { withoutPoliteEnd } from './polite-end.js';
import { readCourtesy } from './read-courtesy.js';
import { listedNumber } from './read-listed.js';

export type Doubt =
  | 'courtesy'
  | 'command'
  | 'agreement'
  | 'question'
  | 'talk'
  | 'number'
  | 'date'
  | 'nothing';

/** A longer text was written to be read. */
const MAX_LENGTH = 80;

const QUESTION = new RegExp(
  '(?:ไหม|มั้ย|มั๊ย|ไม๊|หรือไม่|หรือยัง|หรือเปล่า|รึเปล่า|รึยัง|เหรอ|หรอ|ยังไง|อย่างไร(?:บ้าง)?|ทำไง|เมื่อไหร่|เมื่อไร|เท่าไหร่|เท่าไร|ที่ไหน|ตรงไหน|ไหน|ใคร|(?:อี|อิ)?หยัง|จั[่]?งใด๋?|จั่งได๋|จะใด|จะได|ว่าไง|พรือ|บ่น้อ|(?:ได้|แม่น|ถูก|ดี|ซี่|มี)บ่|อะไร(?:บ้าง|ดี)?|' +
    'ถึง(?:ขั้น)?ไหน(?:กัน)?(?:แล้ว)?|ไปไหนแล้ว|(?:เสร็จ|ผ่าน|ได้|อนุมัติ|ลง|ส่ง)(?:แล้ว)?ยัง|กี่[\u0e01-\u0e4e]{1,12})(?:ต่อ)?(?:อะ|ล่ะ|ละ|เนี่ย|วะ|น้อ)?$|' +
    '^(?:ไม่รู้(?:จะ|ว่า)|ทำไม|สอบถาม|ขอสอบถาม|ขอถาม|อยากถาม|ถามว่า|ต้อง(?:ทำ|กด|พิมพ์|ส่ง|ใส่|กรอก|แนบ|เลือก))',
);
/** About the form, not a title that begins with such a word. */
const WISH = new RegExp(
  '^(?:ขอ|ช่วย|อยาก|ต้องการ|รบกวน|ให้)*(?:' +
    'ลบ(?:รูป|ภาพ|ไฟล์|ข้อ|เอกสาร|อัน|ออก)|เอา.{1,30}ออก|เปลี่ยน(?:รูป|ภาพ|ไฟล์|ข้อ|คำตอบ|หมวด)|' +
    'แก้(?:ไข)?(?:ข้อ|คำตอบ|หัวข้อ|รูป|ไฟล์|หมวด|ได้)|(?:แนบ|เพิ่ม)(?:ไฟล์|รูป|ภาพ)|(?:คิด|ตั้ง|เขียน|เลือก|ใส่|กรอก|ดู|เช็ค|ตรวจ|แก้|พิมพ์)(?:ชื่อ|หัวข้อ)?ให้(?:หน่อย|ที|ด้วย|ได้|$)|(?:ย้อน)?กลับ(?:ไป)?(?:ข้อ|หน้า|ก่อน)|ย้อน(?:ข้อ|ไป)|' +
    'ยกเลิก(?:คำขอ|รายการ|อันนี้|เลย|การส่ง|ข้อ|ครับ|ค่ะ|คะ|ไม่|แล้ว)|เริ่มใหม่|ส่งใหม่|พิมพ์ผิด|กดผิด|ส่งผิด)',
);
/** A correction that does not say of what, or of what may be another answer. */
const CORRECTS =
  /^(?:ขอ)?แก้(?:ไข)?(?:ใหม่)?เป็น.|^(?:หัวข้อ|ชื่อเรื่อง|หมวด(?:หมู่)?|แหล่งที่มา|ที่มา|คำค้น|วันหมดอายุ)(?:ต้อง|ควร)เป็น./;
const UNSURE =
  /^(?:(?:เสร็จ|ครบ|หมด|(?:ส่ง|แนบ)(?:รูป|ภาพ|ไฟล์|เอกสาร)?)(?:หมด|ไป|ครบ|ให้)*แล้ว|ต่อ(?:ไป|ได้)*|ไป(?:ต่อ)?ได้|ถัดไป|next|(?:ไม่|บ่)(?:ทราบ|รู้|ฮู้|แน่ใจ)[^ ]{0,12}|.{1,20}(?:ไม่|บ่)(?:ทราบ|รู้|ฮู้)|ไม่มีใน(?:รายการ|นี้|ตัวเลือก)|บ่(?:มี|แม่น|เอา)|งง|(?:ไป|ทำ|ส่ง|กด|ใช้|พิมพ์|กรอก)(?:ไม่|บ่)เป็น|ไม่ใช่(?:อัน|ข้อ|รูป|ไฟล์|แบบ|เรื่อง)?นี้|เปลี่ยนใจ(?:แล้ว)?|(?:ลบ|เอา)(?:ออก|ทิ้ง)|หยุด(?:ก่อน|แล้ว)?|ไม่(?:ต้อง|เอา|ทำ|ส่ง|ขอ)แล้ว|ขอ(?:แก้|เปลี่ยน|ลบ|เพิ่ม)|แก้|เปลี่ยน|ผิด(?:แล้ว)?|เอาใหม่|test|ทดสอบ)$/;

/** Begins like a promise to come back: no title does. */
const WAIT =
  /^(?:(?:รอ|ขอเวลา|ขอ)?(?:สักครู่|ซักครู่|สักพัก|ซักพัก|แป๊[บปก]|แปป|เดี๋ยว)|รอก่อน|ขอเวลา(?:ก่อน|หน่อย|แป|ส|ซ)|(?:พรุ่งนี้|เดี๋ยว|ไว้)ค่อย)|^(?:ขอ|เดี๋ยว|ต้อง)?(?:ไป)?(?:ถาม|ปรึกษา|เช็ค|เช็ก|คุยกับ|โทรถาม|โทรหา|คิด|กินข้าว|ประชุม|หาข้อมูล|ดูข้อมูล|หาไฟล์)[^ ]{0,30}ก่อน$/;
const LAUGH = /^(?:5{3,}\+*|(?:ฮ่า|ฮา|ฮิ|หุ|คิก|แหะ|เหะ|อิ)+ๆ*|(?:ha){2,}|lol)$/;
const TALK =
  /^(?:(?:ขอ)?(?:ตัว|ไป)ก่อน|(?:ไฟล์|รูป|ภาพ|เอกสาร|เน็ต|เว็บ|ลิงก์)ไม่(?:ได้|ขึ้น|ไป|มา|ติด|เข้า)|ไม่เป็นไร|ขอโทษ(?:ที|ด้วย)?|ขออภัย|เข้าใจแล้ว|อ๋อ+|อ้อ+|เออ|อื้อ|ว้าว|เย้|สู้|ยังไม่(?:เสร็จ|พร้อม|มี|ได้|ครบ)|กำลัง(?:พิมพ์|หา|ทำ|ดู|ส่ง)(?:อยู่)?|เอ่อ+|เอ๊ะ|ลืม(?:ไป)?(?:แล้ว)?|(?:ส่ง|แนบ)(?:ไป|ให้)*(?:ใน|ทาง)(?:เมล|อีเมล|ไลน์|กลุ่ม|เมล์).{0,20}|(?:ไฟล์|รูป|ภาพ|เอกสาร)?.{0,12}(?:ส่ง|แนบ|เปิด|กด|โหลด|อัป|อัพ)(?:โหลด)?ไม่(?:ได้|ขึ้น|ไป|ติด|เป็น))$/;

const TELEPHONE = /^0[\d-]{8,12}$/;
/** 'ข้อ 7/9', as the form says where it stands. */
const POSITION = /^ข้อ(?:ที่)?\d{1,2}\/\d{1,2}$/;
const AGREEING = /^(?:ใช่|ไม่ใช่|ถูกต้อง|ถูก|ครับ(?:ผม)?|คร้าบ|ค้าบ|ค่ะ|คะ|คับ|นะ(?:คะ|ครับ|คับ|จ๊ะ)?|จ้า|อืม|เค|k)$/;

const SLIP = /^(?:ขอโทษ|ขอ|ต้องการ|อยาก)*(?:(?:กด|พิมพ์|ส่ง|เลือก|ตอบ)ผิด|(?:ย้อน)?กลับ(?:ไป)?(?:ข้อ|หน้า|ก่อน))/;

/** 'กดผิดค่ะ' at a list: no choice, and no reason to say that there is none of that name. */
export function saysSlip(text: string): boolean {
  return SLIP.test(compactWords(text).slice(0, MAX_LENGTH));
}

/** @returns undefined for a text that can only be an answer */
export function doubtOf(text: string): Doubt | undefined {
  if (!/[\p{L}\p{N}]/u.test(plainText(text))) return 'nothing';
  if (text.length > MAX_LENGTH) return undefined;
  const words = compactWords(text);
  if ([WAIT, LAUGH, TALK].some((talk) => talk.test(words))) return 'talk';
  if (TELEPHONE.test(words)) return 'nothing';
  if (listedNumber(text) !== undefined || POSITION.test(words)) return 'number';
  if (readCourtesy(text)) return 'courtesy';
  if (isAgreement(readCommand(text)) || AGREEING.test(words)) return 'agreement';
  if (isCommand(text) || isButtonWord(text) || [WISH, CORRECTS, UNSURE].some((one) => one.test(words)))
    return 'command';
  return plainText(text).endsWith('?') || QUESTION.test(words) ? 'question' : undefined;
}

/** 'ไม่มีรูปค่ะ มีแต่ข้อความ': no published text is polite and goes on. */
const MORE = /(?:ค่ะ|คะ|ครับ|คับ|จ้า)[\s,.]+\S/;

/** The doubt about a text that will be published. */
export function doubtOfPublic(text: string): Doubt | undefined {
  const saysMore = text.length <= MAX_LENGTH && MORE.test(withoutPoliteEnd(text));
  return doubtOf(text) ?? (saysMore ? 'talk' : undefined);
}

/** The words of a button that confirms, typed instead of tapped. */
const CONFIRMING = /^ยืนยัน.{0,30}$/;

const NO_REASON = /^(?:ทำไมต้อง.*|(?:ขอ)?(?:ดู|คิด)ก่อน|กลับไปก่อน|ไม่มีเหตุผล)$/;

/** Whether somebody who is asked for a reason puts it off, or asks what it is for. */
export function putsOffReason(text: string): boolean {
  const words = compactWords(text).slice(0, MAX_LENGTH);
  return WAIT.test(words) || NO_REASON.test(words);
}

/** Whether a text only agrees, greets, thanks or commands: it is no reason, no address and no confirmation. */
export function isRemark(text: string): boolean {
  const isMarksOnly = !/[\p{L}\p{N}]/u.test(plainText(text));
  return (
    isMarksOnly || readCourtesy(text) !== undefined || isCommand(text) || CONFIRMING.test(compactWords(text))
  );
}

/** 'รายงาน' is also what a document may be called. */
function isCommand(text: string): boolean {
  const command = readCommand(text);
  return command !== undefined && command !== 'report';
}
