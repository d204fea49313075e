/** An administrator records when somebody is on leave, or ends that early. */
import type { Deps } from '../../deps.js';
import { isNotOver, withoutGrant } from '../../domain/person/dated-grant.js';
import { hasRole, type Person } from '../../domain/person/person.js';
import { UserError } from '../../errors.js';

interface Days {
  from: string;
  to: string;
}

/** @throws UserError where he may not, or there is nobody to be on leave. */
export async function requireAtWork(deps: Deps, by: Person, personId: string): Promise<Person> {
  if (!hasRole(by, 'administrator')) throw new UserError('notAllowed');
  const person = await deps.stores.persons.get(personId);
  if (!person) throw new UserError('personNotFound');
  if (person.status !== 'active') throw new UserError('personNotActive');
  return person;
}

/** The same days again are the same success. */
export async function recordLeave(
  deps: Deps,
  by: Person,
  { personId, from, to }: Days & { personId: string },
): Promise<Person> {
  const person = await requireAtWork(deps, by, personId);
  const isKnown = person.leaves.some(
    (one) => one.from === from && one.to === to && isNotOver(one, deps.now()),
  );
  if (isKnown) return person;
  const leave = { from, to, givenBy: by.id, givenAt: deps.now() };
  const next = { ...person, version: person.version + 1, leaves: [...person.leaves, leave] };
  const written = await deps.stores.persons.replace(next, person.version);
  return written ? next : recordLeave(deps, by, { personId, from, to });
}

/** @param leave its index in the list of the person's leaves */
export async function endLeave(
  deps: Deps,
  by: Person,
  { personId, leave }: { personId: string; leave: number },
): Promise<Person> {
  const person = await requireAtWork(deps, by, personId);
  const isOver = person.leaves[leave]?.endedAt !== undefined;
  if (isOver || !person.leaves[leave]) return person;
  const leaves = withoutGrant(person.leaves, leave, { at: deps.now(), by: by.id });
  const next = { ...person, version: person.version + 1, leaves };
  const written = await deps.stores.persons.replace(next, person.version);
  return written ? next : endLeave(deps, by, { personId, leave });
}
