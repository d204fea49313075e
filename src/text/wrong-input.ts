/** What the bot says when the wrong kind of message comes: what came, and what is wanted. */

/** LINE's message types that are not an answer to a question that wants something else. */
const CAME: Record<string, string> = {
  text: 'ข้อความ',
  sticker: 'สติกเกอร์',
  location: 'ตำแหน่งที่ตั้ง',
  image: 'รูปภาพ',
  video: 'วิดีโอ',
  audio: 'เสียง',
  file: 'ไฟล์',
};

export type Wanted = 'text' | 'date' | 'choice' | 'link' | 'fileOrText' | 'reason';

const WANTED: Record<Wanted, string> = {
  text: 'กรุณาตอบเป็นข้อความ',
  date: 'กรุณาพิมพ์วันที่หรือเลือกจากปุ่ม',
  choice: 'กรุณาเลือกจากรายการ',
  link: 'กรุณาส่งลิงก์เป็นข้อความ',
  fileOrText: 'กรุณาพิมพ์ข้อความ หรือส่งรูปภาพหรือไฟล์',
  reason: 'กรุณาเลือกเหตุผลหรือพิมพ์เหตุผล',
};

export function wrongKind(cameType: string, wanted: Wanted): string {
  const came = CAME[cameType] ?? 'ข้อมูลชนิดอื่น';
  return `ได้รับ${came} ซึ่งใช้ตอบข้อนี้ไม่ได้ ${WANTED[wanted]}`;
}
