/** Finds whom to tell: one person of a role, since every push is billed. The others find the work in their own lists. */
import type { Deps } from '../deps.js';
import { actsAt, type StepContext, stepPermission } from '../domain/permissions.js';
import { hasRole, isReachable, type Person } from '../domain/person/person.js';
import type { RequestStep } from '../domain/request/procedure.js';
import { dueStep, type PublishRequest } from '../domain/request/publish-request.js';
import type { Role } from '../offices/office.js';

/** The longest known active person of this role who can be reached. */
export async function onDuty(
  deps: Deps,
  role: Role,
  except: readonly string[] = [],
): Promise<Person | undefined> {
  return (await holdersInReach(deps, role, except))[0];
}

/** All of this role who can be reached, the longest known first. */
export async function holdersInReach(
  deps: Deps,
  role: Role,
  except: readonly string[] = [],
): Promise<Person[]> {
  const persons = await deps.stores.persons.list();
  return persons.filter(
    (one) => hasRole(one, role) && isReachable(one, deps.now()) && !except.includes(one.id),
  );
}

/** Who is asked at the step that is due. */
export function personDue(deps: Deps, request: PublishRequest): Promise<Person | undefined> {
  return personDueAt(deps, dueStep(request), request);
}

/**
 * Who is asked at this step, also of what is not submitted yet: whoever may do it and can be reached, the longest known
 * first; the requester only where nobody else can. While an order to act for the head is in force the head is away, and
 * whoever acts is asked.
 */
export async function personDueAt(
  deps: Deps,
  step: RequestStep | undefined,
  request: StepContext,
): Promise<Person | undefined> {
  if (!step) return undefined;
  return peopleDueAmong(await deps.stores.persons.list(), step, { request, now: deps.now() })[0];
}

/** Those who can do this step and be reached, whoever is asked first. */
export function peopleDueAmong(
  people: readonly Person[],
  step: RequestStep,
  { request, now }: { request: StepContext; now: Date },
): Person[] {
  const able = people.filter((one) => stepPermission(one, step, { request, now }) === 'allowed');
  const reachable = able.filter((one) => isReachable(one, now));
  const rank = (one: Person) =>
    actsAt(one, step, { request, now }) ? 0 : one.id === request.requester.personId ? 2 : 1;
  return reachable.toSorted((one, other) => rank(one) - rank(other));
}
