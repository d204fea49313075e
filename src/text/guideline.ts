/** The words of the guideline of publishing, as it is printed from the profile. */

export const columns = {
  kind: 'ประเภทข้อมูลที่เผยแพร่',
  place: 'วิธีการ (เผยแพร่ที่)',
  owner: 'หน่วยงานเจ้าของข้อมูล',
  steps: 'ขั้นตอนและผู้รับผิดชอบ',
  time: 'ระยะเวลาของแต่ละขั้นตอน',
} as const;

export const stepNames = {
  submit: 'ยื่นคำขอเผยแพร่',
  check: 'ตรวจสอบ',
  forward: 'รวบรวมและส่งต่อ',
  publish: 'นำขึ้นเว็บไซต์',
} as const;

export const whoeverAsks = 'หน่วยงานที่ขอเผยแพร่';
/** To be filled in by hand where the office's profile has no time. */
export const noLimit = '.'.repeat(20);

/** @param permit the office's own word: 'อนุมัติรับรอง' */
export function decides(permit: string): string {
  return `พิจารณา${permit}`;
}

export function doneBy(step: string, capacity: string): string {
  return `${step} โดย ${capacity}`;
}

export function within(limit: string): string {
  return `ภายใน ${limit}`;
}
