/** What `npm run person` says, to an operator who reads Thai or English. */
import type { Person } from '../domain/person/person.js';

export const usage = `npm run person -- export PERSON [--to DIR] [--office OFFICE]

  รวมข้อมูลทั้งหมดที่ระบบเก็บเกี่ยวกับบุคคลหนึ่ง (ข้อมูลที่ลงทะเบียน การดำเนินการ แชต การเปิดไฟล์ ข้อมูลจราจร) เป็นหน้าเว็บสำหรับอ่านและพิมพ์ กับไฟล์ JSON ครบทุกช่อง
  Writes all that is held about one person (registration, acts, chat, files opened, traffic) as a page to read and print, and as JSON with every field.

  PERSON           รหัสบัญชี LINE หรือส่วนหนึ่งของชื่อ / the LINE user id, or a part of the name
  --to DIR         เขียนลงโฟลเดอร์นี้ (ไม่ระบุ: โฟลเดอร์ปัจจุบัน) / into this folder (else the present one)
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
