/** Answers to an administrator after an act on a person: the state that holds now. */
import { isUnitBound } from '../domain/person/appointments.js';
import { type Person, unitKey } from '../domain/person/person.js';
import type { PersonAct, RoleAct, ShutOut } from '../domain/person/person-act.js';
import { type Office, roleTitle } from '../offices/office.js';
import { afterBrackets } from './after-brackets.js';
import { unitName, unitNames } from './appointments.js';
import { buttons as handOverButtons } from './hand-over.js';
import { personStatusWords } from './people.js';
import { dateTime } from './thai-date.js';

export const overtaken = 'ผู้ดูแลระบบท่านอื่นดำเนินการในขณะเดียวกัน รายการนี้ยังไม่ได้บันทึก กรุณาตรวจสอบแล้วดำเนินการใหม่';

type GiveRole = Extract<PersonAct, { action: 'giveRole' }>;
type EndRole = Extract<PersonAct, { action: 'endRole' }>;

export const confirmRole: Record<RoleAct['action'], { title: string; button: string }> = {
  giveRole: { title: 'ยืนยันการให้สิทธิ์', button: 'ยืนยันให้สิทธิ์' },
  endRole: { title: 'ยืนยันการสิ้นสุดสิทธิ์', button: 'ยืนยันสิ้นสุดสิทธิ์' },
};

interface ShutOutWords {
  title: string;
  question: (name: string) => string;
  consequences: string;
  confirm: string;
}

export const shutOut: Record<ShutOut['action'], ShutOutWords> = {
  suspend: {
    title: 'ยืนยันการระงับสิทธิ์ชั่วคราว',
    question: (name) => `ต้องการระงับสิทธิ์ของ ${name} ชั่วคราวใช่หรือไม่`,
    consequences:
      'ระหว่างระงับสิทธิ์ ผู้นี้ใช้งานระบบไม่ได้ และจะทราบเมื่อส่งข้อความถึงระบบ งานและสิทธิ์เดิมยังอยู่ กด “คืนสิทธิ์” เพื่อให้ใช้งานได้อีก',
    confirm: 'ยืนยันระงับสิทธิ์',
  },
  markLeft: {
    title: 'ยืนยันการพ้นจากหน่วยงาน',
    question: (name) => `ต้องการบันทึกว่า ${name} พ้นจากหน่วยงาน (ย้าย ลาออก หรือเกษียณ) ใช่หรือไม่`,
    consequences:
      'เมื่อยืนยันแล้ว ผู้นี้ใช้งานระบบไม่ได้ ประวัติ การ์ด ทะเบียน และรายงานแสดงตำแหน่งแทนชื่อ ส่วนแบบฟอร์มและบันทึกข้อความยังแสดงชื่อผู้ลงนาม หากบันทึกผิดหรือกลับมาปฏิบัติงาน กด “คืนสิทธิ์”',
    confirm: 'ยืนยันพ้นจากหน่วยงาน',
  },
};

export function notHandedOver(requests: number): string {
  return `มีคำขอหรืองานที่ยังไม่ได้โอน ${requests} เรื่อง หากมีผู้รับช่วง กรุณากด “${handOverButtons.handOver}” ก่อน`;
}

interface NamedRole extends Pick<RoleAct, 'action' | 'role'> {
  name: string;
  units?: string[] | undefined;
}

/** Names the person and the role. */
export function roleQuestion(office: Office, { action, role, name, units }: NamedRole): string {
  const forUnits = units ? ` (${units.map((unit) => unitName(office, unit)).join(', ')})` : '';
  const title = `${roleTitle(office, role)}${forUnits}`;
  if (action === 'giveRole') return `ต้องการให้สิทธิ์${afterBrackets(title, 'แก่')} ${name} ใช่หรือไม่`;
  return `ต้องการสิ้นสุดสิทธิ์${afterBrackets(title, 'ของ')} ${name} ใช่หรือไม่`;
}

/** True after the act, and just as true when it is repeated. */
export function stateAfter(act: PersonAct, person: Person, office: Office): string {
  switch (act.action) {
    case 'giveRole':
      return `${person.name} มีสิทธิ์${afterBrackets(given(act, person, office), 'แล้ว')}`;
    case 'endRole':
      return ended(act, person, office);
    default:
      return `สถานะของ ${person.name}: ${personStatusWords[person.status]}`;
  }
}

/** The person may hold the role for other units, or again for this one. */
function ended(act: EndRole, person: Person, office: Office): string {
  const title = roleTitle(office, act.role);
  const one = act.appointment === undefined ? undefined : person.appointments[act.appointment];
  if (!one) return `${person.name} ไม่มีสิทธิ์${afterBrackets(title, 'แล้ว')}`;
  return `สิ้นสุดสิทธิ์${title} (${unitNames(office, one)}) ของ ${person.name} แล้ว`;
}

function given({ role, unit }: GiveRole, person: Person, office: Office): string {
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
