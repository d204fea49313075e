/** The roles for which work stands still while their only holder is away. */
import type { Deps } from '../deps.js';
import { heldUnits } from '../domain/person/appointments.js';
import { isNotOver } from '../domain/person/dated-grant.js';
import { holds, isReachable, type Person, rolesOf } from '../domain/person/person.js';
import type { Office, Role } from '../offices/office.js';

/** @param at the start of the absence */
export async function rolesHeldAlone({ stores, office }: Deps, person: Person, at: Date): Promise<Role[]> {
  const all = await stores.persons.list();
  const others = all.filter((one) => one.id !== person.id && isReachable(one, at));
  const isActed = others.some(({ actingOrders }) => actingOrders.some((order) => isNotOver(order, at)));
  return rolesOf(person).filter((role) => {
    const instead = alternativesTo(role, office);
    const isAlone = heldUnits(person, role).some((unit) => {
      const units = unit === undefined ? undefined : [unit];
      return !others.some((one) => instead.some((other) => holds(one, other, units)));
    });
    return instead.length > 0 && isAlone && !(role === 'approver' && isActed);
  });
}

/** The roles that do the same steps. None where nothing waits for this role. */
function alternativesTo(role: Role, { procedures }: Office): Role[] {
  const steps = Object.values(procedures).flatMap((one) => one.steps.filter(({ enabled }) => enabled));
  const duties: Role[][] = [...steps.map(({ roles }) => roles), ['webmaster']];
  return [...new Set(duties.filter((roles) => roles.includes(role)).flat())];
}
