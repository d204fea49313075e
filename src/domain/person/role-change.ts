/** A role that is about to be given or ended, as an administrator confirms it: whose, which, and for which units. */
import { isUnitBound } from './appointments.js';
import { type Person, unitKey } from './person.js';
import type { RoleAct } from './person-act.js';

export interface RoleChange extends Pick<RoleAct, 'action' | 'role'> {
  name: string;
  position: string;
  /** Ids; absent: the whole office, or all that it is held for. */
  units?: string[] | undefined;
  /** Nobody who can be reached would publish any more. */
  isLastWebmaster: boolean;
}

/** The units for which a role is given or ended; undefined: the whole office, or all that it is held for. */
export function unitsOfAct(person: Person, act: RoleAct): string[] | undefined {
  if (act.action === 'giveRole') {
    return isUnitBound(act.role) ? [act.unit ?? unitKey(person.unit)] : undefined;
  }
  return act.appointment === undefined ? undefined : person.appointments[act.appointment]?.units;
}
