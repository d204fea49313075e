/** Whether somebody wants something put on the website, or asks how: 'อยากลงข่าวขึ้นเว็บค่ะ', 'ขอลงประกาศรับสมัคร', 'เผยแพร่ยังไงคะ'. */
import { wishWords } from './wish-words.js';

/** A longer text was written to be read. */
const MAX_LENGTH = 120;
const ASK = '(?:อยาก|ขอ|จะ|สิ|ต้องการ|ช่วย|รบกวน|ฝาก|ให้|คือ|ว่า|ผม|ดิฉัน|ฉัน|หนู|เรา|มี)';
const PUT = '(?:ลง|ขึ้น|เอา|นำ|ส่ง|โพสต์|โพส|อัพ|อัป|เผยแพร่|ประชาสัมพันธ์|ประกาศ|ปิดประกาศ)';
const WEBSITE = '(?:เว็บ|เวบ|เว็ป|เวป|เพจ|web|website)';
const THING =
  '(?:ข่าว|ประกาศ|ข้อมูล|รายงาน|เอกสาร|แผน|ผล|รูป|ภาพ|กิจกรรม|โครงการ|คำสั่ง|ระเบียบ|คู่มือ|บทความ|สื่อ|ไฟล์|จัดซื้อ|ราคากลาง|งบ|สถิติ|ความรู้)';
const HOW = '(?:ยังไง|อย่างไร|ทำไง|ไง|ตรงไหน|ที่ไหน|ได้ไหม|ได้มั้ย|ได้หรือไม่)(?:บ้าง|ดี)?';

const WISHES = [
  new RegExp(`^${ASK}*${PUT}.{0,80}(?:ขึ้น|ลง|บน|ใน|ผ่าน|หน้า|ทาง|ที่|ไป)${WEBSITE}`),
  new RegExp(`^${ASK}+.{0,60}(?:ขึ้น|ลง|บน|ผ่าน|เผยแพร่).{0,10}${WEBSITE}`),
  new RegExp(`^${ASK}+(?:ลง|โพสต์|โพส|อัพ|อัป)${THING}`),
  new RegExp(`^(?:ลง|โพสต์|โพส)${THING}(?:ใหม่)?$`),
  new RegExp(`^${ASK}+(?:เผยแพร่|ประชาสัมพันธ์|ปิดประกาศ)`),
  new RegExp(
    `^(?:${ASK})*(?:การ)?(?:ลง|ขึ้น|เผยแพร่|ส่ง|โพสต์|โพส)(?:${THING}|${WEBSITE}|คำขอ)*(?:ต้อง)?(?:ทำ|เริ่ม|ขอ)?${HOW}$`,
  ),
];
/** Taken down, done already, or asked whether it is done: something else is meant. */
const OTHER = /(?:ลง|ออก)จาก|ลบ|ปลด|ถอด|เอาออก|แล้ว|หรือยัง|รึยัง|ยัง$|ทำไม|อยู่(?:บน|ใน|ที่)|ก่อนกำหนด/;

export function wantsToPublish(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const words = wishWords(text);
  return !OTHER.test(words) && WISHES.some((wish) => wish.test(words));
}
