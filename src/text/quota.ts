/** The words of the month's messages: how many are used, and what that means. */
import type { Quota, QuotaMark } from '../domain/quota.js';
import { commandWord } from './commands.js';

/** To an administrator. */
export function quotaWords({ limit, used }: Quota, mark: QuotaMark): string {
  const state = `ข้อความ LINE ของเดือนนี้ใช้ไปแล้ว ${used} จาก ${limit ?? 0} ข้อความ (ถึงร้อยละ ${mark})`;
  if (mark === 100) {
    return `${state} ระบบจึงแจ้งเตือนใครไม่ได้จนถึงเดือนหน้า ทุกคนยังดูงานได้ด้วยคำว่า “${commandWord('myWork')}” กรุณาเพิ่มแพ็กเกจใน LINE Official Account Manager`;
  }
  return `${state} หากหมด ระบบจะแจ้งเตือนใครไม่ได้จนถึงเดือนหน้า กรุณาเตรียมเพิ่มแพ็กเกจใน LINE Official Account Manager`;
}
