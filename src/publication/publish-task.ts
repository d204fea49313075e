/** The webmaster's task: taken, released, assigned to a colleague. It is done when the page's address is recorded. */
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { UserError } from '../errors.js';
import { type RequestAct, recordMove } from '../moves/record-move.js';

export function takeOrReleaseTask(
  deps: Deps,
  by: Person,
  { action, ...act }: RequestAct & { action: 'take' | 'release' },
): Promise<PublishRequest> {
  return recordMove(deps, by, { ...act, action });
}

/** @param receiverId a colleague, who gets the task's card as its holder */
export async function assignTask(
  deps: Deps,
  by: Person,
  { receiverId, ...act }: RequestAct & { receiverId: string },
): Promise<PublishRequest> {
  const to = await deps.stores.persons.get(receiverId);
  if (!to) throw new UserError('personNotFound');
  return recordMove(deps, by, { ...act, action: 'assign', to });
}
