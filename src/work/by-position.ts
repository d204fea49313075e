/** Old records as they are shown: whoever left stands there by the position, not by the name. */
import type { Deps } from '../deps.js';
import { shownByPosition } from '../domain/person/left.js';

interface Held {
  stores: Pick<Deps['stores'], 'persons'>;
}

/** For showing alone: never to be written back, and no proof is made of it. Form and memo name who signed, whenever they are made. */
export async function byPosition<T>({ stores }: Held, record: T): Promise<T> {
  return shownByPosition(record, await stores.persons.list());
}
