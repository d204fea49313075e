/** The one way in which the record of a person changes: load, decide, write if nobody was faster, else look again. */
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { UserError } from '../errors.js';

/** The result of a change. Where `person` is the very one that was given, there is nothing to write. */
export interface Changed {
  person: Person;
}

/** @returns false when somebody was faster */
export type PersonWrite<D = Deps> = (deps: D, before: Person, after: Person) => Promise<boolean>;

export interface PersonTarget<D = Deps> {
  id: string;
  /** Begins the record of a person who has none. Absent: a person without a record can't be changed. */
  newcomer?: Person;
  /** Absent: one conditional write. */
  write?: PersonWrite<D>;
}

/**
 * @param change asked again for the newer record when somebody was faster; it leaves the version alone
 * @returns the change's own result, with the person as written
 * @throws UserError when there is no such person, and whatever the change throws
 */
export async function changePerson<Result extends Changed, D extends Pick<Deps, 'stores'> = Deps>(
  deps: D,
  target: PersonTarget<D>,
  change: (present: Person) => Result | Promise<Result>,
): Promise<Result> {
  const seen = (await deps.stores.persons.get(target.id)) ?? target.newcomer;
  if (!seen) throw new UserError('personNotFound');
  const result = await change(seen);
  if (result.person === seen) return result;
  const person = { ...result.person, version: seen.version + 1 };
  const write = target.write ?? replacePerson;
  return (await write(deps, seen, person)) ? { ...result, person } : changePerson(deps, target, change);
}

/** @throws UserError when there is no such person. */
export async function requirePerson({ stores }: Deps, id: string): Promise<Person> {
  const person = await stores.persons.get(id);
  if (!person) throw new UserError('personNotFound');
  return person;
}

/** @throws UserError for a person who is not at work here: newcomer, suspended or declined */
export function requireActive(person: Person): Person {
  if (person.status !== 'active') throw new UserError('personNotActive');
  return person;
}

function replacePerson({ stores }: Pick<Deps, 'stores'>, before: Person, after: Person): Promise<boolean> {
  return stores.persons.replace(after, before.version);
}
