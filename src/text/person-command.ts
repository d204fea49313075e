/** Words of `npm run person` to an operator who reads Thai or English. */
import type { Person } from '../domain/person/person.js';

export const usage = `npm run person -- export PERSON [--to DIR] [--office OFFICE]
npm run person -- erase PERSON --by NAME --why TEXT [--office OFFICE]

  รวมข้อมูลทั้งหมดที่ระบบเก็บเกี่ยวกับบุคคลหนึ่ง (ข้อมูลที่ลงทะเบียน การดำเนินการ แชต การเปิดไฟล์ ข้อมูลจราจร) เป็นหน้าเว็บสำหรับอ่านและพิมพ์ กับไฟล์ JSON ครบทุกช่อง
  Writes all that is held about one person (registration, acts, chat, files opened, traffic) as a page to read and print, and as JSON with every field.

  erase ลบสิ่งที่ไม่เป็นหลักฐานของผู้ที่พ้นหน้าที่แล้ว: ข้อมูลติดต่อ วันลา ฉบับร่าง สิ่งที่พิมพ์หรือแตะในแชต และเนื้อหาข้อความที่ส่งแล้ว กู้คืนไม่ได้ คำขอ ประวัติ ชื่อ ตำแหน่ง และสิทธิ์ที่เคยมีเป็นหลักฐานและยังอยู่ บันทึกว่าลบอะไรของใคร เมื่อใด ใครสั่ง เพราะเหตุใด อยู่ในสายพิสูจน์
  erase removes what is no evidence of a person who left: contact, leave, draft, what was typed or tapped, bodies of messages. It can't be undone. Requests, histories, name, position and roles are evidence and stay. That it was removed, whose it was, when, by whom and why, stands in the chain of the office.

  PERSON           รหัสบัญชี LINE หรือส่วนหนึ่งของชื่อ / the LINE user id, or a part of the name
  --to DIR         เขียนลงโฟลเดอร์นี้ (ไม่ระบุ: โฟลเดอร์ปัจจุบัน) / into this folder (else the present one)
  --by NAME        ใครสั่งลบ / who orders it
  --why TEXT       เพราะเหตุใด / why
  --office OFFICE  หน่วยงานใด เมื่อมีหลายหน่วยงาน / which office, where there are several
`;

export const runAsCommand = 'npm run person';

export function noSuchPerson(wanted: string): string {
  return `ไม่พบบุคคล “${wanted}” / There is nobody of this name or id: ${wanted}`;
}

export function severalPersons(persons: readonly Person[]): string {
  const lines = persons.map(({ id, name, position, unit }) => `  ${id}  ${name} ${position} (${unit.name})`);
  return ['พบหลายคน ระบุด้วยรหัส / There are several: name one by the id', ...lines].join('\n');
}

export function exported({ name }: Person, files: readonly string[]): string {
  const list = files.map((file) => `  ${file}`).join('\n');
  return `รวมข้อมูลของ ${name} แล้ว ส่งมอบให้เจ้าของข้อมูลเท่านั้น แล้วลบไฟล์ / All that is held about ${name}: hand it to that person alone, then delete the files\n${list}`;
}

export function erased({ name, id }: Person): string {
  return `ลบข้อมูลที่ไม่เป็นหลักฐานของ ${name} แล้ว npm run verify แสดงรายการนี้ ชุดสำรองที่ทำไว้ก่อนยังมีข้อมูลนี้จนกว่าจะถูกแทนที่ / What may go of ${id} is removed; npm run verify tells it. Backups from before hold it until they are replaced.`;
}

export function stillAtWork({ name, id }: Person): string {
  return `${name} ยังมีสิทธิ์อยู่ ให้โอนงานหรือระงับสิทธิ์ในแชตก่อน / ${id} still holds a role: hand over the work or suspend the person in the chat first.`;
}
