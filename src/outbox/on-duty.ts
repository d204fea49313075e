/** Who is told: one person of a role, since every push counts. The others find the work when they ask what waits on them. */
import type { Deps } from '../deps.js';
import { mayDoStep } from '../domain/permissions.js';
import { hasRole, holds, isActing, isReachable, type Person } from '../domain/person.js';
import type { RequestStep } from '../domain/procedure.js';
import { dueStep, type PublishRequest } from '../domain/publish-request.js';
import type { Role } from '../offices/office.js';

/** The longest known active person of this role who can be reached. */
export async function onDuty(
  deps: Deps,
  role: Role,
  except: readonly string[] = [],
): Promise<Person | undefined> {
  const persons = await deps.stores.persons.list();
  return persons.find(
    (one) => hasRole(one, role) && isReachable(one, deps.now()) && !except.includes(one.id),
  );
}

/** Who will be asked at this step of a request that this person is going to submit. */
export async function deciderAt(
  deps: Deps,
  { roles, units, ownRequest }: RequestStep,
  requesterId: string,
): Promise<Person | undefined> {
  const persons = await deps.stores.persons.list();
  return persons.find(
    (one) =>
      roles.some((role) => holds(one, role, units)) &&
      isReachable(one, deps.now()) &&
      (ownRequest || one.id !== requesterId),
  );
}

/**
 * Who is asked at the step that is due: whoever may do it and can be reached, the longest known first. While an order to
 * act for the head is in force, he is away: then it is asked of her who acts.
 */
export async function deciderOf(deps: Deps, request: PublishRequest): Promise<Person | undefined> {
  const step = dueStep(request);
  const persons = step ? await deps.stores.persons.list() : [];
  const able = persons.filter((one) => mayDoStep(one, step, { request, now: deps.now() }) === 'allowed');
  const reachable = able.filter((one) => isReachable(one, deps.now()));
  const knowsActing = step?.kind === 'decide' && request.procedure.acting !== undefined;
  const acting = knowsActing ? reachable.find((one) => isActing(one, deps.now())) : undefined;
  return acting ?? reachable[0];
}
