/** Said to whoever asks for something that only some roles are shown: who they are, and what to see instead. */
import { type Office, type Role, roleTitle } from '../offices/office.js';
import { commandWord } from './commands.js';

/** @param what as it was asked for */
export function shownOnlyTo(office: Office, what: string, roles: readonly Role[]): string {
  const who = roles.map((role) => roleTitle(office, role)).join(', ');
  return `“${what}” แสดงเฉพาะแก่ ${who} หากต้องการข้อมูลนี้ กรุณาขอจากบุคคลดังกล่าว ส่วนคำขอของท่านดูได้โดยพิมพ์ “${commandWord('status')}”`;
}
