/** What an administrator's tap makes of a person: one table of moves, applied purely. */
import {
  type Deed,
  endRole,
  giveRole,
  hasRole,
  type Person,
  type PersonStatus,
  withStatus,
} from '../domain/person.js';
import type { ReadPostback } from '../line/postback.js';

export type PersonTap = Extract<
  ReadPostback,
  { do: 'giveRole' | 'endRole' | 'decline' | 'suspend' | 'reinstate' }
>;

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
      return hasRole(person, tap.role);
    case 'endRole':
      return person.status === 'active' && !hasRole(person, tap.role);
    case 'decline':
      return person.status === 'declined';
    case 'suspend':
      return person.status === 'suspended';
    case 'reinstate':
      return person.status === 'active' || person.status === 'waiting';
  }
}

function lastDeed({ appointments, statusHistory }: Person, tap: PersonTap): Deed | undefined {
  if (tap.do !== 'giveRole' && tap.do !== 'endRole') return statusHistory.at(-1);
  const last = appointments.findLast(({ role }) => role === tap.role);
  if (!last) return undefined;
  if (tap.do === 'giveRole') return { at: last.from, by: last.givenBy };
  return last.until && last.endedBy ? { at: last.until, by: last.endedBy } : undefined;
}

/** Whoever was declined by mistake waits again; whoever was suspended has her roles back. */
function personAfter(person: Person, tap: PersonTap, deed: Deed): Person {
  switch (tap.do) {
    case 'giveRole':
      return { ...giveRole(person, tap.role, deed), asked: undefined };
    case 'endRole':
      return endRole(person, tap.role, deed);
    case 'decline':
      return { ...withStatus(person, 'declined', deed), asked: undefined };
    case 'suspend':
      return withStatus(person, 'suspended', deed);
    case 'reinstate':
      return withStatus(person, person.status === 'declined' ? 'waiting' : 'active', deed);
  }
}
