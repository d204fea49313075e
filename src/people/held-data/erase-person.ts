/** Removes what may go of a person who left, for good: a tombstone in the chain of the office says that it was. */
import { updateConversation } from '../../conversation/state.js';
import type { Deps } from '../../deps.js';
import { newConversation } from '../../domain/conversation.js';
import { REMOVED, type Removal, removable } from '../../domain/evidence/removal.js';
import { type Person, rolesOf } from '../../domain/person/person.js';
import { anchorRecords } from '../../evidence/anchor-records.js';
import { changePerson } from '../change-person.js';

export type Erasing = Pick<Deps, 'stores' | 'now' | 'newId'>;

/**
 * The tombstone is anchored first: broken off anywhere after it, doing it again completes it, and nothing is gone unseen.
 * @returns undefined, and nothing is removed, while the person holds a role here
 */
export async function erasePerson(
  deps: Erasing,
  person: Person,
  { by, reason }: Pick<Removal, 'by' | 'reason'>,
): Promise<Removal | undefined> {
  if (rolesOf(person).length > 0) return undefined;
  const { id } = person;
  const removal: Removal = { personId: id, what: [...removable], at: deps.now(), by, reason };
  const key = `${REMOVED}${deps.newId()}`;
  await deps.stores.claims.claim(key, JSON.stringify(removal));
  await anchorRecords(deps);
  await changePerson(deps, { id }, (present) => ({ person: withoutRemovable(present) }));
  // Files that only its draft named go with the next sweep of files that belong to nothing.
  await updateConversation(deps, { personId: id, actKey: key }, (present) =>
    present.version === 0 ? present : newConversation(id),
  );
  await deps.stores.events.removeFinishedOf(id);
  await deps.stores.messages.forgetBodiesOf(id);
  return removal;
}

/** Name, position, unit and roles stay: they say who held which role when. */
function withoutRemovable({ wanted: _, doubt: _doubt, formerData = [], ...person }: Person): Person {
  const former = formerData.map(({ data: { contact: _contact, ...data }, ...change }) => ({
    ...change,
    data,
  }));
  return { ...person, contact: '', leaves: [], ...(former.length > 0 && { formerData: former }) };
}
