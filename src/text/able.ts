/** The words of who can go on with a request now. */
import type { Able } from '../domain/request/present-view.js';

export const ableLabel = 'ผู้ที่ดำเนินการได้ขณะนี้';

const MAX_ABLE = 3;
const NOBODY_ABLE = 'ไม่มีผู้ที่ติดต่อได้';

/** By name, position and unit; who acts by an order is marked as such. @param isAdministrator whoever reads it appoints people */
export function ableWords(able: readonly Able[], isAdministrator: boolean): string {
  if (able.length === 0) {
    const advice = isAdministrator ? 'กรุณากำหนดสิทธิ์ให้ผู้อื่น' : 'กรุณาติดต่อผู้ดูแลระบบ';
    return `${NOBODY_ABLE} ${advice}`;
  }
  const names = able
    .slice(0, MAX_ABLE)
    .map((one) => `${one.name} ${one.position} (${one.unit})${one.byOrder ? ' ตามคำสั่งปฏิบัติราชการแทน' : ''}`);
  const hidden = able.length - MAX_ABLE;
  return `${names.join(', ')}${hidden > 0 ? ` และอีก ${hidden} คน` : ''}`;
}
