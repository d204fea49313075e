/** The lists of requests that people page through: looked up anew for every page, so that no state is kept. */
import type { Deps } from '../deps.js';
import { mayAdminister, mayPublish, maySeeDecidedInPlace, seesAllRequests } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { type FoundRequests, goesOn, type RequestListName } from '../domain/request/found-requests.js';
import type { RequestOutline } from '../domain/request/outline.js';
import { UserError } from '../errors.js';
import { onlineRequests } from '../work/online-requests.js';
import { readAhead } from '../work/read-ahead.js';
import { stuckRequests } from '../work/stuck-requests.js';
import { workOf } from '../work/work-of.js';

/** Decisions in the head's place that are older are left out. */
const DECIDED_WITHIN_MS = 30 * 24 * 60 * 60_000;

/** Reads a list so far that it holds the page which begins after so many. */
type ReadList = (deps: Deps, by: Person, from: number) => Promise<FoundRequests>;

const lists: Record<RequestListName, ReadList> = {
  myWork: (deps, by, from) => workOf(deps, by, { from }),
  status: ({ stores }, by, from) => ahead(from, (most) => stores.requests.outlines.ofRequester(by.id, most)),
  online: (deps, by, from) => ifAllowed(mayPublish(by), () => onlineRequests(deps, from)),
  stuck: (deps, by) => ifAllowed(mayAdminister(by), () => stuckRequests(deps)),
  acted: ({ stores }, by, from) =>
    ifAllowed(seesAllRequests(by), () => ahead(from, (most) => stores.requests.actedOn(by.id, most))),
  decidedInPlace: ({ stores, now }, by, from) =>
    ifAllowed(maySeeDecidedInPlace(by), () => {
      const since = new Date(now().getTime() - DECIDED_WITHIN_MS);
      return ahead(from, (most) => stores.requests.outlines.decidedInPlace(since, most));
    }),
};

/** @param page its list, and how many come before it. @throws UserError where the list is not for this person */
export function listRequests(
  deps: Deps,
  by: Person,
  { list, from }: { list: RequestListName; from: number },
): Promise<FoundRequests> {
  return lists[list](deps, by, from);
}

async function ifAllowed(isAllowed: boolean, look: () => Promise<FoundRequests>): Promise<FoundRequests> {
  if (!isAllowed) throw new UserError('notAllowed');
  return look();
}

async function ahead(
  from: number,
  look: (most: number) => Promise<RequestOutline[]>,
): Promise<FoundRequests> {
  const most = readAhead(from);
  const requests = await look(most);
  return { requests, ...goesOn(most, requests) };
}
