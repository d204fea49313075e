/** Which topic of help a question in words is about: 'ส่งไฟล์ใหญ่สุดได้กี่เมกคะ', 'พิมพ์แบบฟอร์มยังไงคะ'; and a topic by its title. */
import { type HelpTopic, helpTopics } from '../../domain/help-topics.js';
import { topicTitles } from '../help.js';
import { compactWords } from './plain-words.js';
import { wishWords } from './wish-words.js';

/** A longer text was written to be read. */
const MAX_LENGTH = 80;
const ASK = '(?:ขอ|อยาก|สอบถาม|ถาม|ทราบ|รู้|ว่า|แล้ว|ต้อง|จะ|ควร)*';
const POLITE = '(?:ค่ะ|คะ|ครับ|คับ)?';
const HOW = '(?:ได้)?(?:ยังไง|อย่างไร|ไง|ที่ไหน|ตรงไหน|จากไหน)(?:บ้าง|ดี)?';
const BY_HEAD = '(?:อนุมัติ|อนุญาต|พิจารณา|ตรวจ|เซ็น)(?:คำขอ|เรื่อง|ข่าว|งาน|ให้)*';
const HEAD = '(?:หัวหน้า|ผู้อนุญาต|ผู้อนุมัติ|ผู้พิจารณา|คน)';
const ONLINE = '(?:(?:ขึ้น|ลง)(?:เว็บ(?:ไซต์)?)?|เผยแพร่|อนุมัติ|อนุญาต|ผ่าน|เสร็จ|ได้)';
const LONG = '(?:กี่วัน|นานไหม|นานมั้ย|นานเท่าไหร่|นานเท่าไร|นานแค่ไหน|เท่าไหร่|เท่าไร)';
const SENT = '(?:ส่ง|แนบ|อัป|อัพ|อัปโหลด|อัพโหลด)*';
const FILE = '(?:ไฟล์|รูป|ภาพ|เอกสาร|วิดีโอ|คลิป)';

const QUESTIONS: Partial<Record<HelpTopic, string>> = {
  decider:
    `ใคร(?:เป็น)?(?:คน|ผู้)?${HEAD}?(?:ที่)?(?:จะ)?${BY_HEAD}|${HEAD}(?:ที่)?(?:จะ)?${BY_HEAD}(?:คือ|เป็น)?ใคร|` +
    `(?:ใช้เวลา|รอ)${LONG}${POLITE}(?:กว่า|ถึง|จึง|จะ)*${ONLINE}?|(?:กว่า|กี่วัน)(?:จะ|ถึง|จึง)*${ONLINE}(?:ใช้เวลา)?${LONG}?`,
  files:
    `${SENT}${FILE}(?:ขนาด)?(?:ได้)?(?:ใหญ่|หนัก)?(?:ที่)?(?:สุด|ไม่เกิน)*(?:ได้)?(?:ขนาด)?(?:กี่|เท่าไหร่|เท่าไร)(?:เมก|เมกะ|เมกะไบต์|เมกกะไบต์|เม็ก|mb|ไฟล์|รูป|ภาพ)*|` +
    `${SENT}${FILE}(?:ได้)?(?:จาก|ใน|ทาง)?(?:คอม|คอมพิวเตอร์|เว็บ)?${HOW}`,
  paper: `(?:พิมพ์|ปริ้น|ปริ๊น|ปริ้นท์|ปรินท์|โหลด|ดาวน์โหลด|เอา|หา|print)(?:แบบ)?ฟอร์ม(?:เปล่า)?${HOW}|(?:แบบ)?ฟอร์ม(?:พิมพ์|โหลด|เอา|อยู่|หา)*${HOW}`,
};
const questions = Object.entries(QUESTIONS).map(
  ([topic, words]) => [topic as HelpTopic, new RegExp(`^${ASK}(?:${words})$`)] as const,
);

/** @param offered the topics that help shows to this person */
export function topicAsked(text: string, offered: readonly HelpTopic[]): HelpTopic | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const titled = helpTopics.find((topic) => compactWords(topicTitles[topic]) === compactWords(text));
  const words = wishWords(text);
  const asked = titled ?? questions.find(([, pattern]) => pattern.test(words))?.[0];
  return asked && offered.includes(asked) ? asked : undefined;
}
