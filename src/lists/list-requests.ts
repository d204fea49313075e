/** The lists of requests that people page through: looked up anew for every page, so that no state is kept. */
import type { Deps } from '../deps.js';
import { mayAdminister, mayPublish, maySeeDecidedInPlace, seesAllRequests } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { type FoundRequests, type RequestListName, truncatedAt } from '../domain/request/found-requests.js';
import type { RequestOutline } from '../domain/request/outline.js';
import { scanLimits } from '../domain/scan-limits.js';
import { UserError } from '../errors.js';
import { onlineRequests } from '../work/online-requests.js';
import { stuckRequests } from '../work/stuck-requests.js';
import { workOf } from '../work/work-of.js';

/** Decisions in the head's place that are older are left out. */
const DECIDED_WITHIN_MS = 30 * 24 * 60 * 60_000;

/** Each is read whole. */
const ACTED_MOST = 200;

const lists: Record<RequestListName, (deps: Deps, by: Person) => Promise<FoundRequests>> = {
  myWork: workOf,
  status: async ({ stores }, by) => found(await stores.requests.outlines.ofRequester(by.id, scanLimits.list)),
  online: (deps, by) => ifAllowed(mayPublish(by), () => onlineRequests(deps)),
  stuck: (deps, by) => ifAllowed(mayAdminister(by), () => stuckRequests(deps)),
  acted: async ({ stores }, by) =>
    ifAllowed(seesAllRequests(by), async () =>
      found(await stores.requests.actedOn(by.id, ACTED_MOST), ACTED_MOST),
    ),
  decidedInPlace: ({ stores, now }, by) =>
    ifAllowed(maySeeDecidedInPlace(by), async () => {
      const since = new Date(now().getTime() - DECIDED_WITHIN_MS);
      return found(await stores.requests.outlines.decidedInPlace(since, scanLimits.list));
    }),
};

/** @throws UserError where the list is not for this person */
export function listRequests(deps: Deps, by: Person, list: RequestListName): Promise<FoundRequests> {
  return lists[list](deps, by);
}

async function ifAllowed(isAllowed: boolean, look: () => Promise<FoundRequests>): Promise<FoundRequests> {
  if (!isAllowed) throw new UserError('notAllowed');
  return look();
}

function found(requests: RequestOutline[], most: number = scanLimits.list): FoundRequests {
  return { requests, ...truncatedAt(most, requests) };
}
