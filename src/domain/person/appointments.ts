/** Giving and ending roles. Appointments are only ever added and ended, so that the index of one in the list stays its own. */
import type { Role } from '../../offices/office.js';
import { type Appointment, type Change, type Person, unitKey, withStatus } from './person.js';

export interface Given extends Change {
  /** The unit for which a role is held; absent: the person's own. */
  unit?: string | undefined;
}

/** Roles that are held for units, one appointment a unit; all other roles count for the whole office. */
const unitBound: readonly Role[] = ['provider', 'checker', 'groupHead', 'screener'];

export function isUnitBound(role: Role): boolean {
  return unitBound.includes(role);
}

/** A first role makes a person active: with it the administrator confirms that the person belongs to the office. */
export function giveRole(person: Person, role: Role, given: Given): Person {
  return appointed(withStatus(person, 'active', given), role, given);
}

/** The role counts as soon as the person is active. */
export function appointed(person: Person, role: Role, { at, by, unit }: Given): Person {
  if (appointmentTo(person, role, unit)) return person;
  const units = isUnitBound(role) ? { units: [unit ?? unitKey(person.unit)] } : {};
  return { ...person, appointments: [...person.appointments, { role, ...units, from: at, givenBy: by }] };
}

/** The appointment by which a person holds the role, if any: for this unit, or for the person's own. */
export function appointmentTo(person: Person, role: Role, unit?: string): Appointment | undefined {
  const units = isUnitBound(role) ? [unit ?? unitKey(person.unit)] : undefined;
  return openAppointments(person).find((held) => covers(held, { role, units }));
}

export function openAppointments({ appointments }: Pick<Person, 'appointments'>): Appointment[] {
  return appointments.filter(({ until }) => until === undefined);
}

/** The units for which the role is held, each once; undefined among them: the whole office. */
export function heldUnits(person: Person, role: Role): (string | undefined)[] {
  const held = openAppointments(person).filter((one) => one.role === role);
  return [...new Set(held.flatMap(({ units }) => units ?? [undefined]))];
}

export function covers(held: Appointment, { role, units }: Pick<Appointment, 'role' | 'units'>): boolean {
  if (held.role !== role) return false;
  return held.units === undefined || (units?.every((unit) => held.units?.includes(unit)) ?? false);
}

/** For all units. */
export function endRole(person: Person, role: Role, ended: Change): Person {
  return withAppointments(person, (one) => (one.role === role ? endedBy(one, ended) : one));
}

/** @param index in the list of the person's appointments */
export function endAppointment(person: Person, index: number, ended: Change): Person {
  return withAppointments(person, (one, at) => (at === index ? endedBy(one, ended) : one));
}

function withAppointments(person: Person, change: (one: Appointment, index: number) => Appointment): Person {
  return { ...person, appointments: person.appointments.map(change) };
}

function endedBy(one: Appointment, { at, by }: Change): Appointment {
  return one.until === undefined ? { ...one, until: at, endedBy: by } : one;
}
