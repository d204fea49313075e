/** The requests that a person can move by an action now: where it is exactly one, words may name the action alone. */
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { verdictOn } from '../domain/request/life-cycle.js';
import type { Intent } from '../domain/request/move.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { workOf } from '../work/work-of.js';
import type { RequestAct } from './record-move.js';

/** Enough to see whether there is one or more, and to choose from. */
const MAX_REQUESTS = 10;

interface Wanted {
  action: Intent['action'];
  actKey: string;
}

/** Among the work of this person. */
export async function workToMove(deps: Deps, by: Person, wanted: Wanted): Promise<PublishRequest[]> {
  const { requests } = await workOf(deps, by);
  return whatMayMove(deps, by, { ...wanted, among: requests });
}

/** Among the first of these. */
export async function whatMayMove(
  deps: Deps,
  by: Person,
  { action, actKey, among }: Wanted & { among: readonly { id: string }[] },
): Promise<PublishRequest[]> {
  const found = await deps.stores.requests.getAll(among.slice(0, MAX_REQUESTS).map(({ id }) => id));
  return found.filter((request) => {
    const { seenVersion } = actOn(request, actKey);
    const intent: Intent = { action, seenVersion, actKey };
    return verdictOn(request, intent, { by, now: deps.now() }).kind !== 'denied';
  });
}

/** As if the newest card of it was tapped. */
export function actOn({ id, version }: PublishRequest, actKey: string): RequestAct {
  return { requestId: id, seenVersion: version, actKey };
}
