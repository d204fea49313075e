/** A LINE user as the office knows her, and the roles that she was given. */
import { z } from 'zod';
import { type Role, roles } from '../offices/office.js';
import type { Actor } from './publish-request.js';

const appointment = z.object({
  role: z.enum(roles),
  from: z.coerce.date(),
  givenBy: z.string(),
  until: z.coerce.date().optional(),
  endedBy: z.string().optional(),
});

export const personSchema = z.object({
  /** The LINE user id. */
  id: z.string(),
  version: z.number().int(),
  /** introducing: still answering questions; waiting: for an administrator's word. */
  status: z.enum(['introducing', 'waiting', 'active', 'suspended', 'declined']),
  name: z.string(),
  position: z.string(),
  /** A unit of the profile, or one that she typed (no id). */
  unit: z.object({ id: z.string().optional(), name: z.string() }),
  contact: z.string(),
  /** Roles are never deleted, only ended, so that it can be shown who held what and when. */
  appointments: z.array(appointment),
  blockedBot: z.boolean(),
  since: z.coerce.date(),
});
export type Person = z.infer<typeof personSchema>;

export function newPerson(id: string, now: Date): Person {
  return {
    id,
    version: 0,
    status: 'introducing',
    name: '',
    position: '',
    unit: { name: '' },
    contact: '',
    appointments: [],
    blockedBot: false,
    since: now,
  };
}

export function rolesOf(person: Person): Role[] {
  if (person.status !== 'active') return [];
  return person.appointments.filter(({ until }) => until === undefined).map(({ role }) => role);
}

export function hasRole(person: Person, role: Role): boolean {
  return rolesOf(person).includes(role);
}

export function asActor({ id, name, position, unit }: Person): Actor {
  return { personId: id, name, position, unit: unit.name };
}

export function giveRole(person: Person, role: Role, given: { at: Date; by: string }): Person {
  const active: Person = { ...person, status: 'active' };
  if (hasRole(active, role)) return active;
  const appointments = [...person.appointments, { role, from: given.at, givenBy: given.by }];
  return { ...active, appointments };
}

export function endRole(person: Person, role: Role, ended: { at: Date; by: string }): Person {
  const appointments = person.appointments.map((one) =>
    one.role === role && one.until === undefined ? { ...one, until: ended.at, endedBy: ended.by } : one,
  );
  return { ...person, appointments };
}
