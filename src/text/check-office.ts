/** Words of `npm run office`. */
import type { Office } from '../offices/office.js';
import type { ProfileFault } from '../offices/profile-fault.js';
import { profileFaultLine } from './profile-faults.js';

export const usage = `npm run office -- new FILE

  ถามทีละข้อแล้วเขียนไฟล์ข้อมูลหน่วยงานฉบับแรก พร้อมคำอธิบายทุกค่า
  Asks its way to a first profile of your office, with every key explained.

npm run office -- check FILE

  ตรวจไฟล์ข้อมูลหน่วยงาน และบอกทุกข้อที่ต้องแก้ไขพร้อมเลขบรรทัด (ดูตัวอย่างใน src/offices/sample.yaml)
  Checks an office profile and explains every fault by its line (src/offices/sample.yaml is a base for your own).
`;

export function officeSound({ name, categories, procedures }: Office): string {
  const count = { categories: categories.length, procedures: Object.keys(procedures).length };
  return [
    `${name}: ไม่พบข้อผิดพลาด หมวดหมู่ ${count.categories} กระบวนการ ${count.procedures}`,
    `No faults found; categories: ${count.categories}, procedures: ${count.procedures}`,
  ].join('\n');
}

export function officeFaulty(file: string, faults: ProfileFault[]): string {
  return [
    `กรุณาแก้ไข ${file}: พบข้อผิดพลาด ${faults.length} รายการ / Mend ${file}; faults found: ${faults.length}`,
    ...faults.map((fault) => `  - ${profileFaultLine(fault)}`),
  ].join('\n');
}
