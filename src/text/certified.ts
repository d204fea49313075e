/** The words of what a requester ticks where the rule of a category wants it of the text. */
import type { Certifiable } from '../domain/request/certifiable.js';

export const certifiableWords: Record<Certifiable, string> = {
  steps: 'แสดงขั้นตอนพร้อมคำอธิบายแต่ละขั้นตอน',
  durations: 'ระบุระยะเวลาในแต่ละขั้นตอน',
};
export const ticked = '✓ รับรองแล้ว แตะอีกครั้งเพื่อยกเลิก';
export const toTick = 'แตะเพื่อรับรอง';
/** Behind a name that the rule does not insist on. */
export const optional = ' (ถ้ามี)';

/** @param rule as the category shows it */
export function certifiedQuestion(rule: string) {
  return {
    title: 'กรุณารับรองว่าข้อมูลนี้เป็นไปตามข้อกำหนดของหมวด โดยแตะทีละข้อ',
    example: `ข้อกำหนด: ${rule}`,
    why: 'การรับรองบันทึกไว้กับคำขอและแบบฟอร์ม หากข้อมูลยังไม่ครบ กด “ย้อนกลับ” เพื่อแก้ไข',
  };
}

export const tickedMore = (left: number) => `รับรองแล้ว เหลืออีก ${left} ข้อ`;
export const unticked = 'ยกเลิกการรับรองข้อนี้แล้ว';
export const notCertified = 'ยังไม่ได้รับรองตามข้อกำหนดของหมวดครบทุกข้อ';

/** As it stands with the request, line by line. */
export function certifiedWords(certified: readonly Certifiable[]): string {
  return certified.map((one) => `✓ ${certifiableWords[one]}`).join('\n');
}
