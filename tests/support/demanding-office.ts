/** An invented office that asks for all that an office can ask for: kinds of data, two websites, a rule for every case. */
import { type Category, type Office, officeSchema } from '../../src/offices/office.js';
import { buildOffice } from './builders.js';

export const rules = {
  cited: 'โดยแสดงที่มาของข้อมูลอย่างชัดเจน',
  dated: 'โดยอ้างอิงแหล่งที่มาและวัน เวลา กำกับ (ถ้ามี)',
  downloadable: 'และสามารถดาวน์โหลดเอกสารคู่มือ',
};

const decide = { id: 'decide', kind: 'decide', roles: ['approver'], capacity: 'ผู้อนุมัติ' };
const check = {
  id: 'check',
  kind: 'check',
  roles: ['checker'],
  scope: 'checkingUnit',
  ownRequest: true,
  capacity: 'ผู้ตรวจสอบ',
};
const way = { publish: { capacity: 'เว็บมาสเตอร์' }, refusal: { notifyBackByWebmaster: false } };

/** `ordinary`: checked, decided. `external`: with a letter, and only by the providers of the unit. */
const procedures = {
  ordinary: { ...way, submit: { capacity: 'ผู้ให้ข้อมูล' }, steps: [check, decide] },
  external: {
    ...way,
    submit: { capacity: 'ผู้นำส่ง', roles: ['provider'], scope: 'ownUnit', letter: true },
    steps: [decide],
  },
};

export function demandingOffice(overrides: Partial<Office> = {}): Office {
  const { boards, ...written } = buildOffice();
  const profile = {
    ...written,
    sites: [
      { id: 'office', name: 'เว็บไซต์สำนักงาน' },
      { id: 'ministry', name: 'เว็บไซต์กระทรวง' },
    ],
    dataTypes: [
      { id: 'statistics', name: 'สถิติข้อมูลข่าวสาร', responsibleUnits: ['strategy'] },
      { id: 'procurement', name: 'การจัดซื้อจัดจ้าง', responsibleUnits: ['administration'] },
    ],
    procedures,
    categories: [
      category('1.1', 'plain'),
      category('1.2', 'cited', { rule: rules.cited, requires: ['source'] }),
      category('1.3', 'dated', { rule: rules.dated, ifAny: true, requires: ['source', 'dateTime'] }),
      category('1.4', 'downloadable', { rule: rules.downloadable, ifAny: true, requires: ['download'] }),
      category('1.5', 'ifAny', { ifAny: true }),
      // printed twice with the same number, as in a real document
      category('1.2', 'external', { procedure: 'external' }),
    ],
  };
  return { ...officeSchema.parse(profile), ...(boards && { boards }), ...overrides };
}

function category(number: string, id: string, overrides: Partial<Category> = {}) {
  return { id, number, name: `หมวด ${id}`, checkingUnits: ['strategy'], ...overrides };
}
