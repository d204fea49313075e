/** How much else waits for a person, said behind the answer to what the person has just done. */
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { WorkCount } from '../domain/request/found-requests.js';
import { workOf } from './work-of.js';

/** Without the request in hand. Rights count as they are after the act. */
export async function othersWaiting(deps: Deps, { id }: Person, inHand: string): Promise<WorkCount> {
  const person = await deps.stores.persons.get(id);
  if (!person) return { count: 0 };
  const { requests, goesOn } = await workOf(deps, person);
  const count = requests.filter((one) => one.id !== inHand).length;
  return { count, ...(goesOn && { goesOn }) };
}
