/** Tells somebody who was shut out that this is over: nobody who can't use the bot writes to it to find out. */
import type { Deps } from '../../deps.js';
import type { Person } from '../../domain/person/person.js';
import { tellPerson } from '../../outbox/tell-person.js';

export async function tellReinstated(deps: Deps, person: Person): Promise<void> {
  const since = person.statusHistory.findLast(({ status }) => status === 'active');
  if (!since) return;
  const id = `reinstated:${person.id}:${since.at.toISOString()}`;
  await tellPerson(deps, { id, personId: person.id, notices: [{ kind: 'reinstated', person }] });
}
