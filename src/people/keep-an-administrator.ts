/** There is always somebody who can appoint others, whoever leaves at the same moment. */
import type { Deps } from '../deps.js';
import { hasRole, type Person } from '../domain/person/person.js';
import { UserError } from '../errors.js';

export interface PersonWrite {
  before: Person;
  after: Person;
}

/**
 * Writes a person, and one who loses the role only while another stays.
 * @returns false when somebody was faster
 * @throws UserError when nobody would be left
 */
export async function replaceKeepingAdministrator(
  deps: Deps,
  people: Person[],
  { before, after }: PersonWrite,
): Promise<boolean> {
  if (removesAdministrator({ before, after }) && !(await holdAnother(deps, people, before))) return false;
  return deps.stores.persons.replace(after, before.version);
}

export function removesAdministrator({ before, after }: PersonWrite): boolean {
  return hasRole(before, 'administrator') && !hasRole(after, 'administrator');
}

/**
 * Two administrators who remove each other at the same moment must not both succeed. So whoever removes one first
 * writes the record of another one who stays: of removals that would together leave nobody, at least one then finds
 * a record changed since it looked.
 * @returns false when somebody was faster
 */
async function holdAnother({ stores }: Deps, people: Person[], leaving: Person): Promise<boolean> {
  const staying = people.find((one) => one.id !== leaving.id && hasRole(one, 'administrator'));
  if (!staying) throw new UserError('lastAdministrator');
  return stores.persons.replace({ ...staying, version: staying.version + 1 }, staying.version);
}
