/** What an administrator reads after a tap on a person's card: what is so now. */
import { isUnitBound } from '../domain/person/appointments.js';
import { type Person, unitKey } from '../domain/person/person.js';
import { type Office, type Role, roleTitle } from '../offices/office.js';
import { afterBrackets } from './after-brackets.js';
import { unitName, unitNames } from './appointments.js';
import { personStatusWords } from './people.js';
import { dateTime } from './thai-date.js';

export const overtaken = 'ผู้ดูแลระบบท่านอื่นดำเนินการในขณะเดียวกัน รายการนี้ยังไม่ได้บันทึก กรุณาตรวจสอบแล้วดำเนินการใหม่';

type Tap =
  | { do: 'giveRole'; role: Role; unit?: string | undefined }
  | { do: 'endRole'; role: Role; appointment?: number | undefined }
  | { do: 'decline' | 'suspend' | 'reinstate' };

/** True after the tap, and just as true when it is tapped again. */
export function stateAfter(tap: Tap, person: Person, office: Office): string {
  switch (tap.do) {
    case 'giveRole':
      return `${person.name} มีสิทธิ์${afterBrackets(given(tap, person, office), 'แล้ว')}`;
    case 'endRole':
      return ended(tap, person, office);
    default:
      return `สถานะของ ${person.name}: ${personStatusWords[person.status]}`;
  }
}

/** She may hold the role for other units, or again for this one. */
function ended(tap: Extract<Tap, { do: 'endRole' }>, person: Person, office: Office): string {
  const title = roleTitle(office, tap.role);
  const one = tap.appointment === undefined ? undefined : person.appointments[tap.appointment];
  if (!one) return `${person.name} ไม่มีสิทธิ์${afterBrackets(title, 'แล้ว')}`;
  return `สิ้นสุดสิทธิ์${title} (${unitNames(office, one)}) ของ ${person.name} แล้ว`;
}

function given({ role, unit }: Extract<Tap, { do: 'giveRole' }>, person: Person, office: Office): string {
  const title = roleTitle(office, role);
  return isUnitBound(role) ? `${title} (${unitName(office, unit ?? unitKey(person.unit))})` : title;
}

export function since(state: string, doer: Person, at: Date): string {
  return `${state} โดย ${doer.name} เมื่อ ${dateTime(at)}`;
}

export function notNow(person: Person): string {
  return `ดำเนินการไม่ได้ ขณะนี้สถานะของ ${person.name} คือ “${personStatusWords[person.status]}”`;
}

export function correctedSince(person: Person): string {
  return `${person.name} มีการแก้ไขข้อมูลหลังจากรายการนี้ กรุณาตรวจสอบข้อมูลล่าสุดก่อนดำเนินการ`;
}
