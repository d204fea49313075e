/** Whoever does a step of the procedure passes a request on, permits it or refuses it, and may take that back. */
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { type RequestAct, recordMove } from '../moves/record-move.js';

/** A check is passed, a permitted request is forwarded, a request is permitted. */
export function passStep(
  deps: Deps,
  by: Person,
  { action, ...act }: RequestAct & { action: 'pass' | 'forward' | 'permit' },
): Promise<PublishRequest> {
  return recordMove(deps, by, { ...act, action });
}

/** A step refuses; the webmaster returns what is permitted. Both call for the next round, with a reason. */
export function refuseRequest(
  deps: Deps,
  by: Person,
  { action, reason, ...act }: RequestAct & { action: 'refuse' | 'return'; reason: string },
): Promise<PublishRequest> {
  return recordMove(deps, by, { ...act, action, reason });
}

/** Possible until the next step has acted. */
export function undoDecision(deps: Deps, by: Person, act: RequestAct): Promise<PublishRequest> {
  return recordMove(deps, by, { ...act, action: 'undo' });
}
