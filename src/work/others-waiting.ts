/** How much else waits for a person, said behind the answer to what the person has just done. */
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { workOf } from './work-of.js';

/** Without the request in hand. Rights count as they are after the act. */
export async function othersWaiting(deps: Deps, { id }: Person, inHand: string): Promise<number> {
  const person = await deps.stores.persons.get(id);
  if (!person) return 0;
  const { requests } = await workOf(deps, person);
  return requests.filter((one) => one.id !== inHand).length;
}
