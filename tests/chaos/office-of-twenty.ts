/** Who works in the simulated office, and its way. How that changes in the year: people-by-then.ts. */
import { type Office, officeSchema, type Role } from '../../src/offices/office.js';
import { buildOffice } from '../support/builders.js';
import type { TestPerson } from '../support/start-app.js';

const unit = { id: 'disease-control', name: 'กลุ่มงานควบคุมโรค' };

function people(role: Role, ...keys: string[]): TestPerson[] {
  return keys.map((key) => ({ key, name: `คนที่ ${key}`, position: 'นักวิชาการสาธารณสุข', roles: [role], unit }));
}

export const members: TestPerson[] = [
  ...people('requester', 'staff', 'staff2', 'staff3', 'staff4', 'staff5', 'staff6', 'staff7', 'staff8'),
  ...people('approver', 'chief', 'deputy'),
  ...people('checker', 'checker', 'checker2'),
  ...people('provider', 'provider', 'provider2'),
  ...people('webmaster', 'webmaster', 'standIn'),
  ...people('executive', 'executive', 'executive2'),
  ...people('administrator', 'administrator', 'administrator2'),
];
export const memberKeys = members.map(({ key }) => key);

export function keysOf(...roles: Role[]): string[] {
  return members.filter((one) => one.roles.some((role) => roles.includes(role))).map(({ key }) => key);
}

/** The signatures between the request and the website, in this order. */
export type Way = readonly ('check' | 'decide' | 'forward')[];

const ways: readonly Way[] = [
  ['decide'],
  ['check', 'decide'],
  ['decide', 'forward'],
  ['check', 'decide', 'forward'],
];

export function wayOf(seed: number): Way {
  return ways[seed % ways.length] ?? ['decide'];
}

const roleOf = { check: 'checker', decide: 'approver', forward: 'provider' } as const;

const checklist = {
  id: 'information-act',
  name: 'ข้อมูลข่าวสารที่ต้องมีบนเว็บไซต์',
  entries: [
    { id: 'structure', name: 'โครงสร้างของหน่วยงาน' },
    { id: 'plan', name: 'แผนงานประจำปี' },
  ],
};

/** The office at hand, with these steps. */
export function officeOf(way: Way): Office {
  const { boards: _ofNoProfile, ...profile } = buildOffice();
  const { ordinary } = profile.procedures;
  const steps = way.map((kind) => ({
    ...{ id: kind, kind, roles: [roleOf[kind]], capacity: 'ผู้ลงนาม', timeLimit: { minutes: 5 } },
    ...(kind !== 'decide' && { ownRequest: true }),
  }));
  return officeSchema.parse({
    ...profile,
    procedures: { ordinary: { ...ordinary, steps } },
    acting: { title: 'ผู้ปฏิบัติราชการแทน', procedures: ['ordinary'], mayCoverAll: true },
    checklists: [checklist],
    reporting: { monthly: { problems: true, source: 'ระเบียบของหน่วยงานตัวอย่าง' } },
    corrections: { parts: ['subject', 'details', 'source'], source: 'ระเบียบของหน่วยงานตัวอย่าง' },
  });
}
