/** Whether somebody asks what stands on the website: 'มีเรื่องอะไรอยู่บนเว็บตอนนี้', 'บนเว็บมีอะไรบ้างคะ'. */
import { wishWords } from './wish-words.js';

/** A longer text was written to be read. */
const MAX_LENGTH = 80;
const ASK = '(?:ขอ|ช่วย|อยาก|รบกวน|ดู|ทราบ|รู้|ว่า|แล้ว|ตอนนี้|ขณะนี้|วันนี้)*';
const THING = '(?:เรื่อง|ข่าว|ประกาศ|ข้อมูล|คำขอ|รายการ|อะไร|ที่|เรา|ของเรา|ของผม|ของหนู|ของดิฉัน)*';
const ON = '(?:อยู่|ขึ้น|ลง|เผยแพร่)*(?:บน|ใน|ที่|หน้า)*(?:เว็บ|เวบ|เว็ป|เวป)(?:ไซต์|ไซด์)?';
const REST = '(?:ตอนนี้|ขณะนี้|วันนี้|อยู่|แล้ว|บ้าง|มั่ง)*';
const ASKED = new RegExp(
  `^${ASK}(?:มี${THING}(?<=อะไร)${THING}${ON}${REST}|${ON}${REST}มี${THING}(?<=อะไร)${THING}${REST}|(?:อะไร|เรื่องไหน|ข่าวไหน)${THING}(?:อยู่)(?:บน|ใน)(?:เว็บ|เวบ|เว็ป|เวป)(?:ไซต์|ไซด์)?${REST})$`,
);

export function asksWhatIsOnline(text: string): boolean {
  return text.length <= MAX_LENGTH && ASKED.test(wishWords(text));
}
