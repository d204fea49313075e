/** Words for faults that are ours, not the person's. */
import { commandWord } from './commands.js';
import { dateTime } from './thai-date.js';

export const trouble = 'ระบบขัดข้องชั่วคราว ข้อมูลที่บันทึกไว้ก่อนหน้านี้ยังอยู่ครบ กรุณาลองใหม่อีกครั้งในภายหลัง';

/** Before an answer that its reader has waited for by the minute. */
export const answeredLate = 'ขออภัยที่ตอบช้า ระบบขัดข้องไปชั่วครู่ นี่คือคำตอบของรายการที่ทำไว้ก่อนหน้านี้';

/** Before a message that could not be sent when it was due. */
export function arrivesLate(since: Date): string {
  return `ข้อความนี้ส่งล่าช้า ระบบรอส่งตั้งแต่ ${dateTime(since)} เรื่องอาจเปลี่ยนแปลงแล้ว พิมพ์ “${commandWord('myWork')}” หรือ “${commandWord('status')}” เพื่อดูล่าสุด`;
}

/** Below a card that stands in the chat as a text. @param offered the words that the card would have typed */
export function typeToGoOn(offered: string[]): string {
  const always = [commandWord('myWork'), commandWord('status'), commandWord('menu')];
  const words = [...new Set([...offered, ...always])].map((word) => `“${word}”`).join(' ');
  return `(แสดงเป็นการ์ดไม่ได้ จึงแสดงเป็นข้อความ) พิมพ์ ${words} เพื่อดำเนินการต่อ`;
}
