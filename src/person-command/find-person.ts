/** The one person whom an operator means by an id or a part of a name. */
import type { Person } from '../domain/person/person.js';
import { noSuchPerson, severalPersons } from '../text/person-command.js';

export function findPerson(
  persons: readonly Person[],
  wanted: string,
): { person: Person } | { says: string } {
  const found = persons.filter(({ id, name }) => id === wanted || name.includes(wanted));
  const [person, ...others] = found;
  if (!person) return { says: noSuchPerson(wanted) };
  return others.length === 0 ? { person } : { says: severalPersons(found) };
}
