/** A LINE user as the office knows that person, with the roles that were given. */
import { z } from 'zod';
import { bangkokDate } from '../../clock.js';
import { type Role, roles } from '../../offices/office.js';
import type { Actor } from '../request/actor.js';
import { accountCode } from './account-code.js';
import { actingOrder } from './acting-order.js';
import { datedGrant, isInForce } from './dated-grant.js';

const appointment = z.object({
  role: z.enum(roles),
  /** Ids of the units that it is for; absent: the whole office. */
  units: z.array(z.string()).optional(),
  from: z.coerce.date(),
  givenBy: z.string(),
  until: z.coerce.date().optional(),
  endedBy: z.string().optional(),
});

export type Appointment = z.infer<typeof appointment>;

/** The questions to a newcomer, in this order. */
export const introductionFields = ['name', 'position', 'unit', 'contact'] as const;
export type IntroductionField = (typeof introductionFields)[number];

/** introducing: still answering questions; waiting: for an administrator's word; left: the office, for good. */
const personStatus = z.enum(['introducing', 'waiting', 'active', 'suspended', 'declined', 'left']);
export type PersonStatus = z.infer<typeof personStatus>;

const unit = z.object({ id: z.string().optional(), name: z.string() });

const introductionSchema = z.object({
  name: z.string(),
  position: z.string(),
  /** A unit of the profile, or one that was typed (no id). */
  unit,
  contact: z.string(),
});

/** Some of what a person gave, as it is to be or as it was. */
export const personDataSchema = introductionSchema.partial();
export type PersonData = z.infer<typeof personDataSchema>;

const statusChange = z.object({ status: personStatus, at: z.coerce.date(), by: z.string() });

export const personSchema = z.object({
  /** The LINE user id. */
  id: z.string(),
  version: z.number().int(),
  status: personStatus,
  ...introductionSchema.shape,
  /** Corrections that the person wants and an administrator has yet to confirm. */
  wanted: z.object({ data: personDataSchema, at: z.coerce.date() }).optional(),
  /** The data before each correction, the newest last. */
  formerData: z.array(z.object({ data: personDataSchema, at: z.coerce.date(), by: z.string() })).optional(),
  /** Roles are never deleted, only ended, so that it can be shown who held what and when. */
  appointments: z.array(appointment),
  actingOrders: z.array(actingOrder).default([]),
  /** A person on leave is not asked, and may act all the same. */
  leaves: z.array(datedGrant).default([]),
  /** The last day on which this person wants no reminders; new work and results come all the same. */
  remindersPausedUntil: z.iso.date().optional(),
  /** The newest that was given for this person. */
  accountCode: accountCode.optional(),
  /** Every status with who set it and when, the newest last. */
  statusHistory: z.array(statusChange),
  /** The question of the introduction that is open; 'review' shows all answers. Absent: none. */
  asked: z.enum([...introductionFields, 'review']).optional(),
  askedAt: z.coerce.date().optional(),
  /** A text at that question that looked like no answer: not stored as one until it is typed or tapped again. */
  doubt: z.string().optional(),
  /** The last events of the introduction: the same event again must not answer the next question. */
  handledEvents: z.array(z.string()),
  blockedBot: z.boolean(),
  since: z.coerce.date(),
});
export type Person = z.infer<typeof personSchema>;

export type Introduction = Pick<Person, IntroductionField>;

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
    actingOrders: [],
    leaves: [],
    statusHistory: [],
    handledEvents: [],
    blockedBot: false,
    since: now,
  };
}

export function rolesOf(person: Person): Role[] {
  if (person.status !== 'active') return [];
  const held = person.appointments.filter(({ until }) => until === undefined).map(({ role }) => role);
  return [...new Set(held)]; // some are held for several units
}

export function hasRole(person: Person, role: Role): boolean {
  return rolesOf(person).includes(role);
}

/** For one of these units. An appointment without units is for the whole office. */
export function holds(person: Person, role: Role, units: readonly string[] | undefined): boolean {
  if (person.status !== 'active') return false;
  return person.appointments.some(
    (one) =>
      one.role === role &&
      one.until === undefined &&
      (units === undefined || one.units === undefined || one.units.some((unit) => units.includes(unit))),
  );
}

/**
 * The capacity in which the person decides by an order in force; undefined where no order covers this procedure. An order
 * switches itself on and off.
 * @param named the capacity of orders that cover what the profile names, where it names this procedure
 */
export function actingCapacity(
  { status, actingOrders }: Person,
  named: Actor['actingFor'],
  now: Date,
): Actor['actingFor'] {
  if (status !== 'active') return undefined;
  const inForce = actingOrders.filter((order) => isInForce(order, now));
  const order = named ? inForce[0] : inForce.find(({ everything }) => everything);
  const capacity = named ?? order?.everything;
  return order && capacity && { ...capacity, order: order.number };
}

/** Whether the person can be asked now: not on leave, and without having blocked the bot. */
export function isReachable({ blockedBot, leaves }: Person, now: Date): boolean {
  return !blockedBot && !leaves.some((leave) => isInForce(leave, now));
}

/** Whether the person wants no reminders today. */
export function isPaused({ remindersPausedUntil }: Person, now: Date): boolean {
  return remindersPausedUntil !== undefined && bangkokDate(now) <= remindersPausedUntil;
}

/** How a unit is named in scopes and appointments: its id, or the name that was typed. */
export function unitKey(unit: Person['unit']): string {
  return unit.id ?? unit.name;
}

export function asActor({ id, name, position, unit }: Person): Actor {
  return { personId: id, name, position, unit: unit.name };
}

/** When it was done, and by whom. */
export interface Change {
  at: Date;
  by: string;
}

export function withStatus(person: Person, status: PersonStatus, { at, by }: Change): Person {
  if (person.status === status) return person;
  return { ...person, status, statusHistory: [...person.statusHistory, { status, at, by }] };
}
