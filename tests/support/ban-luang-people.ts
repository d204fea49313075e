/** Invented people of the office with two webmasters and a way of its own for data of other agencies. */
import type { TestPerson } from './start-app.js';

const it = { id: 'it', name: 'กลุ่มงานเทคโนโลยีสารสนเทศ' };
const general = { id: 'general-administration', name: 'กลุ่มงานบริหารทั่วไป' };

export const banLuangPeople: TestPerson[] = [
  {
    key: 'staff',
    name: 'สมหญิง ตัวอย่าง',
    position: 'พยาบาลวิชาชีพ',
    roles: ['requester'],
    unit: { id: 'procurement', name: 'งานพัสดุ' },
  },
  { key: 'head', name: 'ดวงแก้ว ตัวอย่าง', position: 'หัวหน้ากลุ่มงาน', roles: ['groupHead'], unit: it },
  { key: 'otherHead', name: 'วิภา ตัวอย่าง', position: 'หัวหน้ากลุ่มงาน', roles: ['groupHead'], unit: general },
  { key: 'screener', name: 'เพชร ตัวอย่าง', position: 'นักวิชาการคอมพิวเตอร์', roles: ['screener'], unit: it },
  { key: 'chief', name: 'สมชาย ตัวอย่าง', position: 'สาธารณสุขอำเภอ', roles: ['approver'], unit: general },
  {
    key: 'delegate',
    name: 'วีระ ตัวอย่าง',
    position: 'ผู้ช่วยสาธารณสุขอำเภอ',
    roles: ['executive'],
    unit: general,
  },
  { key: 'webmaster', name: 'มานี ตัวอย่าง', position: 'นักวิชาการคอมพิวเตอร์', roles: ['webmaster'], unit: it },
  { key: 'standIn', name: 'มานะ ตัวอย่าง', position: 'เจ้าพนักงานธุรการ', roles: ['webmaster'], unit: general },
  { key: 'administrator', name: 'ปิติ ตัวอย่าง', position: 'เจ้าพนักงาน', roles: ['administrator'], unit: general },
];
