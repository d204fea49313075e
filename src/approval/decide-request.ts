/** The sign-offs of the procedure: a step passes, permits, forwards or refuses a request, and may take that back. */
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { type RequestAct, recordMove } from '../moves/record-move.js';

export type SignOff = RequestAct &
  (
    | { action: 'permit' | 'forward' }
    /** `to`: the webmaster whom a screening names for the task. */
    | { action: 'pass'; to?: Person }
  );

/** pass: a check; permit: the decision; forward: the handing over after it. */
export function signOff(deps: Deps, by: Person, act: SignOff): Promise<PublishRequest> {
  return recordMove(deps, by, act);
}

/** refuse: at a step; return: by the webmaster, after the permit. After both the requester begins the next round. */
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
