/** The people of the office, for those who appoint them or give them orders. */
import type { Deps } from '../../deps.js';
import { mayAdminister, maySeePeople } from '../../domain/permissions.js';
import { isUnitBound } from '../../domain/person/appointments.js';
import type { Person } from '../../domain/person/person.js';
import { UserError } from '../../errors.js';
import type { Role } from '../../offices/office.js';

/** Without those who have yet to introduce themselves. */
export async function listPeople({ stores, office }: Deps, by: Person): Promise<Person[]> {
  if (!maySeePeople(by, office)) throw new UserError('notAllowed');
  const people = await stores.persons.list();
  return people.filter(({ status }) => status !== 'introducing');
}

/** A person whose units of a role an administrator wants to see or change, among all people of the office. */
export async function personAmongPeople(
  { stores }: Deps,
  by: Person,
  { personId, role }: { personId: string; role: Role },
): Promise<{ person: Person; people: Person[] }> {
  if (!mayAdminister(by) || !isUnitBound(role)) throw new UserError('notAllowed');
  const people = await stores.persons.list();
  const person = people.find(({ id }) => id === personId);
  if (!person) throw new UserError('personNotFound');
  return { person, people };
}
