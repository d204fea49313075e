/** What an administrator's tap makes of a person: one table of moves, applied purely. */
import { appointmentTo, endAppointment, endRole, giveRole } from '../../domain/person/appointments.js';
import {
  type Appointment,
  type Deed,
  hasRole,
  type Person,
  type PersonStatus,
  withStatus,
} from '../../domain/person/person.js';
import type { ReadPostback } from '../../line/postback.js';

export type PersonTap = Extract<
  ReadPostback,
  { do: 'giveRole' | 'endRole' | 'decline' | 'suspend' | 'reinstate' }
>;

type EndRole = Extract<PersonTap, { do: 'endRole' }>;

export type PersonChange =
  | { kind: 'changed'; person: Person }
  /** It is so already; `done` says since when and by whom. */
  | { kind: 'doneBefore'; done?: Deed | undefined }
  | { kind: 'notNow' }
  /** She corrected what she told since the card was sent. */
  | { kind: 'newerVersion' };

/** tap -> the statuses in which it may be done. */
const possibleIn: Record<PersonTap['do'], readonly PersonStatus[]> = {
  giveRole: ['waiting', 'active', 'declined'],
  endRole: ['active'],
  decline: ['waiting'],
  suspend: ['active'],
  reinstate: ['suspended', 'declined'],
};

export function personChange(person: Person, tap: PersonTap, deed: Deed): PersonChange {
  if (isDone(person, tap)) return { kind: 'doneBefore', done: lastDeed(person, tap) };
  if (!possibleIn[tap.do].includes(person.status)) return { kind: 'notNow' };
  const isFirstDecision = person.status === 'waiting' && 'v' in tap;
  if (isFirstDecision && tap.v !== person.version) return { kind: 'newerVersion' };
  return { kind: 'changed', person: personAfter(person, tap, deed) };
}

function isDone(person: Person, tap: PersonTap): boolean {
  switch (tap.do) {
    case 'giveRole':
      return person.status === 'active' && appointmentTo(person, tap.role, tap.unit) !== undefined;
    case 'endRole':
      return person.status === 'active' && !isOpen(person, tap);
    case 'decline':
      return person.status === 'declined';
    case 'suspend':
      return person.status === 'suspended';
    case 'reinstate':
      return person.status === 'active' || person.status === 'waiting';
  }
}

function isOpen(person: Person, tap: EndRole): boolean {
  if (tap.appointment === undefined) return hasRole(person, tap.role);
  const one = person.appointments[tap.appointment];
  return one?.role === tap.role && one.until === undefined;
}

function lastDeed(person: Person, tap: PersonTap): Deed | undefined {
  switch (tap.do) {
    case 'giveRole':
      return beginOf(appointmentTo(person, tap.role, tap.unit));
    case 'endRole':
      return endOf(
        tap.appointment === undefined
          ? person.appointments.findLast(({ role }) => role === tap.role)
          : person.appointments[tap.appointment],
      );
    default:
      return person.statusHistory.at(-1);
  }
}

function beginOf(one: Appointment | undefined): Deed | undefined {
  return one && { at: one.from, by: one.givenBy };
}

function endOf(one: Appointment | undefined): Deed | undefined {
  return one?.until && one.endedBy ? { at: one.until, by: one.endedBy } : undefined;
}

/** Whoever was declined by mistake waits again; whoever was suspended has her roles back. */
function personAfter(person: Person, tap: PersonTap, deed: Deed): Person {
  switch (tap.do) {
    case 'giveRole':
      return { ...giveRole(person, tap.role, { ...deed, unit: tap.unit }), asked: undefined };
    case 'endRole':
      return tap.appointment === undefined
        ? endRole(person, tap.role, deed)
        : endAppointment(person, tap.appointment, deed);
    case 'decline':
      return { ...withStatus(person, 'declined', deed), asked: undefined };
    case 'suspend':
      return withStatus(person, 'suspended', deed);
    case 'reinstate':
      return withStatus(person, person.status === 'declined' ? 'waiting' : 'active', deed);
  }
}
