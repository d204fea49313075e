/** The words of handing all work over to a successor. */
import type { Person } from '../domain/person/person.js';
import type { Office, Role } from '../offices/office.js';
import { rolesWords } from './people.js';

export const titles = {
  choose: 'เลือกผู้รับโอนงาน',
  confirm: 'ยืนยันการโอนงานทั้งหมด',
  received: 'ท่านได้รับโอนงาน',
};

export const buttons = {
  handOver: 'โอนงานทั้งหมด',
  confirm: 'ยืนยันโอนงาน',
  other: 'เลือกผู้รับอื่น',
};

export const labels = {
  from: 'ผู้โอน',
  to: 'ผู้รับโอน',
  roles: 'สิทธิ์ที่โอน',
  rolesNow: 'สิทธิ์ของท่าน',
  open: 'คำขอที่ยังไม่เสร็จ',
  published: 'ข้อมูลที่เผยแพร่อยู่',
  tasks: 'งานเผยแพร่ที่รับไว้',
};

export const tapSuccessor = 'แตะชื่อผู้รับโอน หรือพิมพ์ส่วนหนึ่งของชื่อ ตำแหน่ง หรือหน่วยงานเพื่อค้นหา';
export const nobodyFound = 'ไม่พบผู้ใช้งานตามข้อความนี้ กรุณาพิมพ์ใหม่';
export const confirmQuestion =
  'เมื่อยืนยันแล้ว สิทธิ์และงานทั้งหมดเป็นของผู้รับโอน สิทธิ์ของผู้โอนสิ้นสุด ประวัติเดิมยังเก็บชื่อผู้ดำเนินการไว้ตามจริง';

export function topics(count: number): string {
  return `${count} เรื่อง`;
}

export function confirmAlt(from: Person, to: Person): string {
  return `ยืนยันโอนงานทั้งหมดของ ${from.name} ให้ ${to.name}`;
}

export function receivedAlt(office: Office, from: Person, roles: Role[]): string {
  return `ท่านได้รับโอนงานของ ${from.name} สิทธิ์ของท่านคือ ${rolesWords(office, roles)}`;
}

type Named = Pick<Person, 'name'>;

export function done(from: Named, to: Named): string {
  return `โอนงานทั้งหมดของ ${from.name} ให้ ${to.name} แล้ว`;
}

/** To the one whose work and roles went. */
export function handedAway(to: Named, by: Named): string {
  return `${by.name} (ผู้ดูแลระบบ) โอนงานและสิทธิ์ทั้งหมดของท่านให้ ${to.name} แล้ว หากท่านยังต้องใช้งานระบบ หรือเห็นว่าไม่ถูกต้อง กรุณาติดต่อผู้ดูแลระบบ`;
}
