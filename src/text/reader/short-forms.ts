/** Abbreviations and everyday words for what the documents write in full: so that a search finds it. */
import { compactWords } from './plain-words.js';

const FULL_FORMS: Record<string, readonly string[]> = {
  ปชส: ['ประชาสัมพันธ์'],
  pr: ['ประชาสัมพันธ์', 'public relations'],
  จซจ: ['จัดซื้อจัดจ้าง'],
  จซจจ: ['จัดซื้อจัดจ้าง'],
  ประกวดราคา: ['จัดซื้อจัดจ้าง'],
  สอบราคา: ['จัดซื้อจัดจ้าง'],
  ebidding: ['จัดซื้อจัดจ้าง'],
  พรบ: ['พระราชบัญญัติ', 'กฎหมาย'],
  พรฎ: ['พระราชกฤษฎีกา', 'กฎหมาย'],
  พรก: ['พระราชกำหนด', 'กฎหมาย'],
  กม: ['กฎหมาย'],
  ครม: ['คณะรัฐมนตรี'],
  งปม: ['งบประมาณ'],
  งบ: ['งบประมาณ'],
  รง: ['รายงาน'],
  สมัครงาน: ['รับสมัครงาน', 'ข่าว'],
  sop: ['คู่มือมาตรฐาน'],
  email: ['e-mail', 'ไปรษณีย์อิเล็กทรอนิกส์'],
  อีเมล: ['e-mail', 'ไปรษณีย์อิเล็กทรอนิกส์'],
  อีเมล์: ['e-mail', 'ไปรษณีย์อิเล็กทรอนิกส์'],
  แฟกซ์: ['โทรสาร'],
  เบอร์โทร: ['โทรศัพท์', 'ติดต่อ'],
  โทร: ['โทรศัพท์', 'ติดต่อ'],
  ลิงก์: ['เว็บลิงค์', 'web link', 'รายชื่อเว็บไซต์'],
  ลิงค์: ['เว็บลิงก์', 'web link', 'รายชื่อเว็บไซต์'],
  คลิป: ['มัลติมีเดีย'],
  วิดีโอ: ['มัลติมีเดีย'],
  อินโฟ: ['info graphic'],
  อินโฟกราฟิก: ['info graphic'],
  infographic: ['info graphic'],
};

const known = new Map(Object.entries(FULL_FORMS).map(([short, full]) => [compactWords(short), full]));

/** 'พ.ร.บ.' and 'พรบ' are one. @returns none for a word that is no short form */
export function fullFormsOf(text: string): readonly string[] {
  return known.get(compactWords(text).replaceAll('.', '')) ?? [];
}
