/** Hands over everything of one person to another: roles, tasks and requests. Pure; the record keeps who held what before. */
import type { Actor } from '../request/actor.js';
import {
  dueStep,
  type HistoryEntry,
  type PublishRequest,
  publishTaskOf,
  roundOf,
} from '../request/publish-request.js';
import type { AccountCode } from './account-code.js';
import { covers, openAppointments } from './appointments.js';
import { type Appointment, asActor, type Change, type Person, withStatus } from './person.js';

export interface HandOver {
  /** Id of the person who gives it away. */
  from: string;
  to: Person;
  by: Actor;
  now: Date;
  actKey: string;
}

/** @returns undefined where nothing of the request belongs to the predecessor: it was passed on before, or never did */
export function handedOver(request: PublishRequest, { from, to, by, now, actKey }: HandOver) {
  const isTask = isTaskOf(request, from);
  const isRequest = isRequestOf(request, from);
  if (!isTask && !isRequest) return undefined;
  const stepId = dueStep(request)?.id;
  const entry: HistoryEntry = {
    action: 'handOver',
    by,
    at: now,
    round: roundOf(request),
    to: asActor(to),
    actKey,
    ...(stepId !== undefined && { stepId }),
  };
  return {
    ...request,
    version: request.version + 1,
    history: [...request.history, entry],
    ...(isRequest && { requester: requesterInPlaceOf(request, to) }),
    ...(isTask && request.proposal && { proposal: { ...request.proposal, takenBy: asActor(to) } }),
  };
}

/** Online requests too: their requester hears when their time is over. */
export function isRequestOf({ requester, proposal, standing }: PublishRequest, personId: string): boolean {
  const isOver = proposal ? proposal.status === 'withdrawn' : standing?.status === 'takenDown';
  return requester.personId === personId && !isOver;
}

export function isTaskOf(request: PublishRequest, personId: string): boolean {
  return publishTaskOf(request)?.takenBy?.personId === personId;
}

/** The successor may correct and withdraw it and hears of it. It still belongs to the unit that proposed it. */
function requesterInPlaceOf({ requester }: PublishRequest, to: Person): PublishRequest['requester'] {
  return { ...asActor(to), unit: requester.unit, contact: to.contact };
}

/** Gives the person every role of the other one that is lacking, for the units for which it is lacking. @returns the same person where none is lacking */
export function withRolesOf(person: Person, from: Person, { at, by }: Change): Person {
  const gained = openAppointments(from).flatMap(({ role, units }) => {
    const lacking = units?.filter((unit) => !isHeld(person, { role, units: [unit] }));
    const isLacking = lacking ? lacking.length > 0 : !isHeld(person, { role });
    return isLacking ? [{ role, ...(lacking && { units: lacking }), from: at, givenBy: by }] : [];
  });
  return gained.length > 0 ? { ...person, appointments: [...person.appointments, ...gained] } : person;
}

function isHeld(person: Person, wanted: Pick<Appointment, 'role' | 'units'>): boolean {
  return openAppointments(person).some((held) => covers(held, wanted));
}

/** Orders name a person: they are ended, not passed on. @returns the same person where nothing is held */
export function withoutRoles(person: Person, { at, by }: Change): Person {
  const hasOrders = person.actingOrders.some(({ endedAt }) => endedAt === undefined);
  if (openAppointments(person).length === 0 && !hasOrders) return person;
  return {
    ...person,
    appointments: person.appointments.map((one) => (one.until ? one : { ...one, until: at, endedBy: by })),
    actingOrders: person.actingOrders.map((one) =>
      one.endedAt ? one : { ...one, endedAt: at, endedBy: by },
    ),
  };
}

/** The old account is shut, its code is used, and what was held in it ends at this moment. */
export function leftFor(newId: string, old: Person, { code, at }: { code: AccountCode; at: Date }): Person {
  const change = { at, by: code.givenBy };
  const left = { ...old, accountCode: { ...code, usedBy: newId, usedAt: at } };
  return withStatus(withoutRoles(left, change), 'suspended', change);
}

/** The new account takes the place of the old one: all that ended there when it was left goes on here. */
export function movedFrom(old: Person, account: Person): Person {
  const { usedAt, givenBy = '' } = old.accountCode ?? {};
  if (!usedAt) return account;
  const isOfThen = (ended: Date | undefined) => ended?.getTime() === usedAt.getTime();
  const { name, position, unit, contact, leaves } = old;
  const person = {
    ...account,
    ...{ name, position, unit, contact, leaves, asked: undefined },
    appointments: old.appointments
      .filter(({ until }) => isOfThen(until))
      .map(({ role, units }) => ({ role, ...(units && { units }), from: usedAt, givenBy })),
    actingOrders: old.actingOrders
      .filter(({ endedAt }) => isOfThen(endedAt))
      .map(({ endedAt: _, endedBy: __, ...order }) => order),
  };
  return withStatus(person, 'active', { at: usedAt, by: givenBy });
}
