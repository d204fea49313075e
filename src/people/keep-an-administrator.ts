/** There is always somebody who can appoint others, whoever leaves at the same moment. */
import type { Deps } from '../deps.js';
import { hasRole, type Person } from '../domain/person/person.js';
import { UserError } from '../errors.js';

/**
 * The removal of an administrator met another change, and nothing was done. It is not tried again at once: two
 * administrators who remove each other could overtake each other for ever.
 */
export class RemovalOvertaken extends Error {
  constructor(readonly person: Person) {
    super(`somebody was faster while ${person.id} lost the role of an administrator`);
    this.name = 'RemovalOvertaken';
  }
}

/**
 * Writes a person; one who loses the administrator's role only while another administrator stays.
 * @returns false when somebody was faster
 * @throws UserError when nobody would be left; RemovalOvertaken
 */
export async function replaceKeepingAdministrator(
  deps: Deps,
  before: Person,
  after: Person,
): Promise<boolean> {
  const { persons } = deps.stores;
  if (!removesAdministrator(before, after)) return persons.replace(after, before.version);
  const isRemoved = (await holdAnother(deps, before)) && (await persons.replace(after, before.version));
  if (!isRemoved) throw new RemovalOvertaken(before);
  return true;
}

/** Says before it is confirmed what the write itself would deny. @throws UserError when nobody would be left */
export async function checkAdministratorStays(deps: Deps, before: Person, after: Person): Promise<void> {
  if (removesAdministrator(before, after)) await requireAnother(deps, before);
}

function removesAdministrator(before: Person, after: Person): boolean {
  return hasRole(before, 'administrator') && !hasRole(after, 'administrator');
}

/**
 * Two administrators who remove each other at the same moment must not both succeed. So whoever removes one first
 * writes the record of another one who stays, after having looked at the one who leaves: of removals that would together
 * leave nobody, at least one then finds a record changed since it looked.
 * @returns false when somebody was faster
 */
async function holdAnother(deps: Deps, leaving: Person): Promise<boolean> {
  const staying = await requireAnother(deps, leaving);
  return deps.stores.persons.replace({ ...staying, version: staying.version + 1 }, staying.version);
}

async function requireAnother({ stores }: Deps, leaving: Person): Promise<Person> {
  const people = await stores.persons.list();
  const staying = people.find((one) => one.id !== leaving.id && hasRole(one, 'administrator'));
  if (!staying) throw new UserError('lastAdministrator');
  return staying;
}
