/** Reads that somebody means the own unit, without naming it: 'หน่วยงานของผมครับ'. */
import { compactWords } from './plain-words.js';

const OWN_UNIT =
  /^(?:(?:ข้อมูล)?(?:เป็น|มา|จาก|ของ|ใช้|เอา)*)(?:หน่วยงาน|กลุ่มงาน|กลุ่ม|งาน|ฝ่าย|สำนักงาน|ที่ทำงาน|องค์กร)(?:ของ)?(?:ผม|ดิฉัน|ฉัน|หนู|เรา|พวกเรา|ข้าพเจ้า|ตัวเอง|ตนเอง|ท่าน)(?:เอง)?$|^(?:ของ)?(?:เรา|พวกเรา)(?:เอง)?$|^(?:(?:เรา|ผม|หนู|จัด)?ทำ(?:ขึ้น)?|เขียน|ผลิต)เอง$/;

export function saysOwnUnit(text: string): boolean {
  return OWN_UNIT.test(compactWords(text));
}
