/** An administrator gives or ends a role, declines, suspends or reinstates a person. */
import type { Deps } from '../deps.js';
import { type Deed, hasRole, type Person } from '../domain/person.js';
import { UserError } from '../errors.js';
import { type PersonChange, type PersonTap, personChange } from './person-change.js';
import { tellRegistered } from './tell-registered.js';

export interface ChangeOutcome {
  /** overtaken: another administrator was faster, and nothing was done. */
  kind: PersonChange['kind'] | 'overtaken';
  /** As she is now. */
  person: Person;
  /** Of 'doneBefore'. */
  done?: Deed | undefined;
}

export async function changePerson(deps: Deps, by: Person, tap: PersonTap): Promise<ChangeOutcome> {
  const outcome = await tryChange(deps, by, tap);
  if (outcome.kind !== 'changed' && outcome.kind !== 'doneBefore') return outcome;
  if (tap.do === 'giveRole') await tellRegistered(deps, outcome.person, tap.role);
  await deps.showMenuOf(tap.person);
  return outcome;
}

async function tryChange(deps: Deps, by: Person, tap: PersonTap): Promise<ChangeOutcome> {
  const people = await deps.stores.persons.list();
  const person = findPerson(people, by, tap.person);
  const change = personChange(person, tap, { at: deps.now(), by: by.id });
  if (change.kind !== 'changed') return { person, ...change };

  const removesAdministrator = hasRole(person, 'administrator') && !hasRole(change.person, 'administrator');
  if (removesAdministrator && !(await holdAnother(deps, people, person)))
    return { kind: 'overtaken', person };
  const next = { ...change.person, version: person.version + 1 };
  if (await deps.stores.persons.replace(next, person.version)) return { kind: 'changed', person: next };
  return removesAdministrator ? { kind: 'overtaken', person } : tryChange(deps, by, tap);
}

/** His rights count as they are at this moment, not as they were when the card was sent. */
function findPerson(people: Person[], by: Person, id: string): Person {
  const isAdministrator = people.some((one) => one.id === by.id && hasRole(one, 'administrator'));
  if (!isAdministrator) throw new UserError('notAllowed');
  const person = people.find((one) => one.id === id);
  if (!person) throw new UserError('personNotFound');
  return person;
}

/**
 * Two administrators who remove each other at the same moment must not both succeed. So whoever removes one first
 * writes the record of another one who stays: of removals that would together leave nobody, at least one then finds
 * a record changed since it looked. Overtaken is not tried again by itself: two could overtake each other for ever.
 * @returns false when somebody was faster
 */
async function holdAnother({ stores }: Deps, people: Person[], leaving: Person): Promise<boolean> {
  const staying = people.find((one) => one.id !== leaving.id && hasRole(one, 'administrator'));
  if (!staying) throw new UserError('lastAdministrator');
  return stores.persons.replace({ ...staying, version: staying.version + 1 }, staying.version);
}
