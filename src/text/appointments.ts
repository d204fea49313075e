/** The words of roles that are held for units: which, for which unit, since when and by whom. */
import { bangkokDate } from '../clock.js';
import { heldUnits, isUnitBound, openAppointments } from '../domain/person/appointments.js';
import type { Appointment, Person } from '../domain/person/person.js';
import { type Office, type Role, roleTitle } from '../offices/office.js';
import { noRoles } from './people.js';
import { shortDate } from './thai-date.js';

export const ownUnit = 'หน่วยงานที่สังกัด';
export const units = 'หน่วยงาน';
export const backToPerson = 'ดูข้อมูลบุคลากร';
export const tapUnit = 'แตะหน่วยงานเพื่อให้หรือสิ้นสุดสิทธิ์';

const EVERY_UNIT = 'ทุกหน่วยงาน';
const MAX_UNITS = 3;

/** A unit of the profile by its name; one that was typed is its name. */
export function unitName({ units }: Office, key: string): string {
  return units.find(({ id }) => id === key)?.name ?? key;
}

export function unitNames(office: Office, { units }: Appointment): string {
  return units?.map((unit) => unitName(office, unit)).join(', ') ?? EVERY_UNIT;
}

export function unitCount(count: number): string {
  return `${count} หน่วยงาน`;
}

/** Each role of the person on a line, with its units. */
export function roleLines(office: Office, person: Person): string[] {
  return person.status === 'active' ? appointmentLines(office, person) : [noRoles];
}

/** Also of somebody who is shut out: the roles count again once that ends, or are handed over. */
export function appointmentLines(office: Office, person: Person): string[] {
  const roles = new Set(openAppointments(person).map(({ role }) => role));
  const lines = [...roles].map((role) => {
    const title = roleTitle(office, role);
    return isUnitBound(role) ? `${title}: ${unitsWords(office, person, role)}` : title;
  });
  return lines.length > 0 ? lines : [noRoles];
}

function unitsWords(office: Office, person: Person, role: Role): string {
  const names = heldUnits(person, role).map((unit) =>
    unit === undefined ? EVERY_UNIT : unitName(office, unit),
  );
  const shown = [...new Set(names)];
  const hidden = shown.length - MAX_UNITS;
  return `${shown.slice(0, MAX_UNITS).join(', ')}${hidden > 0 ? ` และอีก ${unitCount(hidden)}` : ''}`;
}

/** To somebody who has worked here before. */
export function newRoleWithWork(office: Office, given: Appointment): string {
  const forUnits = given.units ? ` (${unitNames(office, given)})` : '';
  return `ท่านได้รับสิทธิ์ ${roleTitle(office, given.role)}${forUnits} แล้ว งานที่รอท่านมีดังนี้`;
}

export function chooseUnitWords(office: Office, role: Role): string {
  return `เลือกหน่วยงาน: ${roleTitle(office, role)}`;
}

export function giveForUnit(unit: string): string {
  return `ให้สิทธิ์: ${unit}`;
}

export function endForUnit(unit: string): string {
  return `สิ้นสุดสิทธิ์: ${unit}`;
}

export function unitsTitle(office: Office, role: Role): string {
  return `สิทธิ์${roleTitle(office, role)}`;
}

export function unitsAlt(office: Office, person: Person, role: Role): string {
  return `${unitsTitle(office, role)}ของ ${person.name}: ${unitsWords(office, person, role) || noRoles}`;
}

export function heldSince({ from }: Appointment, giver: Person | undefined): string {
  const by = giver?.status === 'left' ? giver.position : giver?.name;
  return `ตั้งแต่ ${shortDate(bangkokDate(from))}${by ? ` โดย ${by}` : ''}`;
}
