/** What an administrator reads after a tap on a person's card: what is so now. */
import type { Person } from '../domain/person.js';
import { type Office, type Role, roleTitle } from '../offices/office.js';
import { personStatusWords } from './people.js';
import { dateTime } from './thai-date.js';

export const overtaken = 'ผู้ดูแลระบบท่านอื่นดำเนินการในขณะเดียวกัน รายการนี้ยังไม่ได้บันทึก กรุณาตรวจสอบแล้วดำเนินการใหม่';

type Tap = { do: 'giveRole' | 'endRole'; role: Role } | { do: 'decline' | 'suspend' | 'reinstate' };

/** True after the tap, and just as true when it is tapped again. */
export function stateAfter(tap: Tap, person: Person, office: Office): string {
  if (tap.do === 'giveRole') return `${person.name} มีสิทธิ์${roleTitle(office, tap.role)}แล้ว`;
  if (tap.do === 'endRole') return `${person.name} ไม่มีสิทธิ์${roleTitle(office, tap.role)}แล้ว`;
  return `สถานะของ ${person.name}: ${personStatusWords[person.status]}`;
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
