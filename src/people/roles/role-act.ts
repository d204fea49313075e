/** Giving or ending a role, as it is shown before it is recorded: whose, which, for which units, and whether nobody is left to publish. */
import type { ShownAct } from '../../conversation/confirm-shown.js';
import type { Deps } from '../../deps.js';
import type { Person } from '../../domain/person/person.js';
import type { RoleAct } from '../../domain/person/person-act.js';
import { type RoleChange, unitsOfAct } from '../../domain/person/role-change.js';
import {
  type AdministerOutcome,
  administerPerson,
  forecastAct,
  leavesNoWebmaster,
} from './administer-person.js';

export interface RoleSubject extends AdministerOutcome {
  isLastWebmaster: boolean;
}

export function roleAct(deps: Deps, by: Person, act: RoleAct): ShownAct<RoleSubject, RoleChange> {
  const { action, role } = act;
  return {
    async check() {
      const outcome = await forecastAct(deps, by, act);
      const subject = { ...outcome, isLastWebmaster: await leavesNoWebmaster(deps, act) };
      return { repeated: outcome.kind !== 'changed', subject };
    },
    valueOf: ({ person, isLastWebmaster }) => {
      const { name, position } = person;
      return { action, role, name, position, units: unitsOfAct(person, act), isLastWebmaster };
    },
    async record({ isLastWebmaster }) {
      const meant = act.action === 'endRole' && isLastWebmaster ? { ...act, sure: true } : act;
      return { ...(await administerPerson(deps, by, meant)), isLastWebmaster };
    },
  };
}
