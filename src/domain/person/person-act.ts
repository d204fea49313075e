/** Acts of an administrator on a person: one table, applied purely. */
import type { Role } from '../../offices/office.js';
import { appointmentTo, endAppointment, endRole, giveRole } from './appointments.js';
import {
  type Appointment,
  type Change,
  hasRole,
  type Person,
  type PersonStatus,
  withStatus,
} from './person.js';

export type PersonAct = { personId: string } & (
  | GiveRole
  | EndRole
  | { action: 'decline'; seenVersion: number }
  | ShutOut
  | { action: 'reinstate' }
);

/** Roles stay on record: whoever is reinstated has them back, and they can be handed over meanwhile. */
export type ShutOut = {
  action: 'suspend' | 'markLeft';
  /** It was confirmed, also where nobody else would publish. */
  sure?: boolean | undefined;
};

export type RoleAct = { personId: string } & (GiveRole | EndRole);

interface GiveRole {
  action: 'giveRole';
  /** The version of the person that was shown to the administrator. */
  seenVersion: number;
  role: Role;
  /** For a role that is held for units; absent: the person's own unit. */
  unit?: string | undefined;
}

interface EndRole {
  action: 'endRole';
  role: Role;
  /** Index of the appointment in the person's list; absent: all of this role. */
  appointment?: number | undefined;
  /** Also where nobody else holds the role who can be reached. */
  sure?: boolean | undefined;
}

export interface ActOutcome {
  /**
   * repeated: it is so already, `done` says since when and by whom. newerVersion: the newcomer corrected the introduction
   * after it was shown.
   */
  kind: 'changed' | 'repeated' | 'notNow' | 'newerVersion';
  person: Person;
  done?: Change | undefined;
}

/** The statuses in which each act is possible. */
const possibleIn: Record<PersonAct['action'], readonly PersonStatus[]> = {
  giveRole: ['waiting', 'active', 'declined'],
  endRole: ['active'],
  decline: ['waiting'],
  suspend: ['active'],
  markLeft: ['active', 'suspended'],
  reinstate: ['suspended', 'left', 'declined'],
};

/** @returns the same person unless the kind is 'changed' */
export function actOutcome(person: Person, act: PersonAct, change: Change): ActOutcome {
  if (isDone(person, act)) return { kind: 'repeated', person, done: lastChange(person, act) };
  if (!possibleIn[act.action].includes(person.status)) return { kind: 'notNow', person };
  const isFirstDecision = person.status === 'waiting' && 'seenVersion' in act;
  if (isFirstDecision && act.seenVersion !== person.version) return { kind: 'newerVersion', person };
  return { kind: 'changed', person: personAfter(person, act, change) };
}

function isDone(person: Person, act: PersonAct): boolean {
  switch (act.action) {
    case 'giveRole':
      return person.status === 'active' && appointmentTo(person, act.role, act.unit) !== undefined;
    case 'endRole':
      return person.status === 'active' && !isOpen(person, act);
    case 'decline':
      return person.status === 'declined';
    case 'suspend':
      return person.status === 'suspended';
    case 'markLeft':
      return person.status === 'left';
    case 'reinstate':
      return person.status === 'active' || person.status === 'waiting';
  }
}

function isOpen(person: Person, act: EndRole): boolean {
  if (act.appointment === undefined) return hasRole(person, act.role);
  const one = person.appointments[act.appointment];
  return one?.role === act.role && one.until === undefined;
}

function lastChange(person: Person, act: PersonAct): Change | undefined {
  switch (act.action) {
    case 'giveRole':
      return beginOf(appointmentTo(person, act.role, act.unit));
    case 'endRole':
      return endOf(
        act.appointment === undefined
          ? person.appointments.findLast(({ role }) => role === act.role)
          : person.appointments[act.appointment],
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

/** Whoever was declined by mistake waits again; whoever was suspended or came back has the old roles. */
function personAfter(person: Person, act: PersonAct, change: Change): Person {
  switch (act.action) {
    case 'giveRole':
      return { ...giveRole(person, act.role, { ...change, unit: act.unit }), asked: undefined };
    case 'endRole':
      return act.appointment === undefined
        ? endRole(person, act.role, change)
        : endAppointment(person, act.appointment, change);
    case 'decline':
      return { ...withStatus(person, 'declined', change), asked: undefined };
    case 'suspend':
      return withStatus(person, 'suspended', change);
    case 'markLeft':
      return withStatus(person, 'left', change);
    case 'reinstate':
      return withStatus(person, person.status === 'declined' ? 'waiting' : 'active', change);
  }
}
