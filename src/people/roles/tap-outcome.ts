/** What an administrator's tap makes of a person: one table of moves, applied purely. */
import { appointmentTo, endAppointment, endRole, giveRole } from '../../domain/person/appointments.js';
import {
  type Appointment,
  type Change,
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

export type TapOutcome =
  | { kind: 'changed'; person: Person }
  /** It is so already; `done` says since when and by whom. */
  | { kind: 'repeated'; done?: Change | undefined }
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

export function tapOutcome(person: Person, tap: PersonTap, change: Change): TapOutcome {
  if (isDone(person, tap)) return { kind: 'repeated', done: lastChange(person, tap) };
  if (!possibleIn[tap.do].includes(person.status)) return { kind: 'notNow' };
  const isFirstDecision = person.status === 'waiting' && 'v' in tap;
  if (isFirstDecision && tap.v !== person.version) return { kind: 'newerVersion' };
  return { kind: 'changed', person: personAfter(person, tap, change) };
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

function lastChange(person: Person, tap: PersonTap): Change | undefined {
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

function beginOf(one: Appointment | undefined): Change | undefined {
  return one && { at: one.from, by: one.givenBy };
}

function endOf(one: Appointment | undefined): Change | undefined {
  return one?.until && one.endedBy ? { at: one.until, by: one.endedBy } : undefined;
}

/** Whoever was declined by mistake waits again; whoever was suspended has her roles back. */
function personAfter(person: Person, tap: PersonTap, change: Change): Person {
  switch (tap.do) {
    case 'giveRole':
      return { ...giveRole(person, tap.role, { ...change, unit: tap.unit }), asked: undefined };
    case 'endRole':
      return tap.appointment === undefined
        ? endRole(person, tap.role, change)
        : endAppointment(person, tap.appointment, change);
    case 'decline':
      return { ...withStatus(person, 'declined', change), asked: undefined };
    case 'suspend':
      return withStatus(person, 'suspended', change);
    case 'reinstate':
      return withStatus(person, person.status === 'declined' ? 'waiting' : 'active', change);
  }
}
