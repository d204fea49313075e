/** The words of wanting no reminders until a day. */
import { addDays, type LocalDate } from '../clock.js';
import { commandWord } from './commands.js';
import { dateWithWeekday, shortDate } from './thai-date.js';

/** The day of the example lies ahead. */
export function pauseQuestion(today: LocalDate) {
  return {
    title: 'พักการแจ้งเตือนถึงวันใด',
    example: `แตะเลือก หรือพิมพ์วันสุดท้ายที่พัก เช่น ${shortDate(addDays(today, 10))}`,
    why: 'พักเฉพาะสรุปตอนเช้าและการเตือนเรื่องที่ค้าง งานใหม่และผลคำขอยังส่งให้ตามปกติ',
  };
}

export function pauseChoice(until: LocalDate): string {
  return `ถึง${dateWithWeekday(until)}`;
}

export function paused(until: LocalDate): string {
  return `พักการแจ้งเตือนถึง${dateWithWeekday(until)} แล้ว งานใหม่และผลคำขอยังส่งให้ตามปกติ เรื่องที่รอดูได้ด้วยคำว่า “${commandWord('myWork')}” หากต้องการรับการแจ้งเตือนก่อนวันนั้น พิมพ์ “${commandWord('resumeReminders')}”`;
}

export const resumed = 'รับการแจ้งเตือนตามปกติแล้ว';
export const pauseOver = 'วันที่ระบุผ่านไปแล้ว กรุณาระบุวันนี้หรือวันหลังจากนี้';

export function pauseTooLong(days: number): string {
  return `พักได้ไม่เกิน ${days} วัน กรุณาระบุวันที่ใกล้กว่านี้`;
}
