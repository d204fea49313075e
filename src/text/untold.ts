/** Words in place of 'ระบบแจ้งแล้ว' where somebody could not be told: why, and how to reach the person. */
import type { Untold } from '../domain/untold.js';
import { phoneAddress } from './phone-address.js';

const reasons: Record<Exclude<Untold['why'], 'nobodyThere'>, string> = {
  monthUsedUp: 'ข้อความ LINE ของเดือนนี้หมด ข้อความจะถึงในเดือนหน้า',
  blocked: 'ผู้รับบล็อกบัญชีของระบบ',
};

function untoldSentence({ name, contact, why }: Untold): string {
  if (why === 'nobodyThere') return `ขณะนี้ไม่มี${name} ที่ติดต่อได้ ระบบแจ้งผู้ดูแลระบบแล้ว`;
  const how = phoneAddress(contact) ? 'กรุณาแจ้งทางโทรศัพท์' : 'กรุณาแจ้งโดยตรง';
  return `ระบบยังแจ้ง ${name} ไม่ได้ (${reasons[why]}) ${how} ${contact}`.trim();
}

/** @param told what is said where everybody was told */
export function toldWords(told: string, untold: readonly Untold[]): string {
  return untold.length === 0 ? told : untold.map(untoldSentence).join('\n');
}
