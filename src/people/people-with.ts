/** Those in whose name, position or unit a typed text stands. */
import type { Person } from '../domain/person/person.js';

export function peopleWith(people: readonly Person[], wanted: string): Person[] {
  return people.filter(({ name, position, unit }) =>
    [name, position, unit.name].some((words) => words.includes(wanted)),
  );
}
