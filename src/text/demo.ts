/** The invented people of the demo, and what it prints. */
import type { Role } from '../offices/office.js';

export interface DemoPerson {
  /** Names the phone on the page. */
  key: string;
  name: string;
  position: string;
  unit: string;
  contact: string;
  roles: Role[];
  /** What is written above the phone. */
  title: string;
  device?: 'phone' | 'pc';
}

export const demoPeople: DemoPerson[] = [
  {
    key: 'staff',
    name: 'สมหญิง ตัวอย่าง',
    position: 'พยาบาลวิชาชีพ',
    unit: 'กลุ่มงานควบคุมโรค',
    contact: '081-000-0001',
    roles: ['requester'],
    title: 'ผู้ขอเผยแพร่',
  },
  {
    key: 'chief',
    name: 'สมชาย ตัวอย่าง',
    position: 'สาธารณสุขอำเภอ',
    unit: 'สำนักงานสาธารณสุขอำเภอ',
    contact: '081-000-0002',
    roles: ['approver', 'executive'],
    title: 'สาธารณสุขอำเภอ',
  },
  {
    key: 'webmaster',
    name: 'มานี ตัวอย่าง',
    position: 'นักวิชาการคอมพิวเตอร์',
    unit: 'กลุ่มงานบริหารทั่วไป',
    contact: '081-000-0003',
    roles: ['webmaster'],
    title: 'เว็บมาสเตอร์',
  },
  {
    key: 'administrator',
    name: 'ปิติ ตัวอย่าง',
    position: 'เจ้าพนักงานธุรการ',
    unit: 'กลุ่มงานบริหารทั่วไป',
    contact: '081-000-0004',
    roles: ['administrator'],
    title: 'ผู้ดูแลระบบ',
  },
];

/** Has not added the account yet: to play the registration. */
export const demoNewcomer = { key: 'newcomer', name: 'ชูใจ ตัวอย่าง', title: 'เจ้าหน้าที่ใหม่' };

export function demoStarted({ pageUrl, folder }: { pageUrl: string; folder: string }): string {
  return [
    '',
    '  Publish Desk: ทดลองใช้งานได้แล้ว / the demo is ready',
    '',
    `  เปิดหน้านี้ในเบราว์เซอร์ / open in a browser:  ${pageUrl}`,
    '',
    '  เริ่มที่โทรศัพท์ของสมหญิง: พิมพ์ “ขอเผยแพร่” หรือแตะเมนู',
    `  ข้อมูลเก็บไว้ที่ / data is kept in ${folder}   (npm run demo -- --fresh เริ่มใหม่ / starts over)`,
    '  กด Ctrl+C เพื่อหยุด / to stop',
    '',
  ].join('\n');
}
