/** Who is told: one person of a role, since every push counts. The others find the work when they ask what waits on them. */
import type { Deps } from '../deps.js';
import { hasRole, type Person } from '../domain/person.js';
import type { PublishRequest } from '../domain/publish-request.js';
import { dueStep } from '../domain/publish-request.js';
import type { Role } from '../offices/office.js';

/** The longest known active person of this role who can be reached. */
export async function onDuty(
  deps: Deps,
  role: Role,
  except: readonly string[] = [],
): Promise<Person | undefined> {
  const persons = await deps.stores.persons.list();
  return persons.find((one) => hasRole(one, role) && !one.blockedBot && !except.includes(one.id));
}

/** Who is asked at the step that is due: not the requester himself, unless the office allows it. */
export async function deciderOf(deps: Deps, request: PublishRequest): Promise<Person | undefined> {
  const step = dueStep(request);
  if (!step) return undefined;
  return onDuty(deps, step.role, deps.office.decideOwnRequest ? [] : [request.requester.personId]);
}
