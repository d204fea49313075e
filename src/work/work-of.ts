/** The requests that wait for a person, the longest waiting first. */
import { bangkokDate } from '../clock.js';
import type { Deps } from '../deps.js';
import { mayAdminister, mayPublish } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import {
  eachOnce,
  type FoundRequests,
  goesOn,
  sortedBy,
  truncatedAt,
  type WorkCount,
} from '../domain/request/found-requests.js';
import { waitsSince } from '../domain/request/online-period.js';
import type { RequestOutline } from '../domain/request/outline.js';
import { waitsForRequester } from '../domain/request/publish-request.js';
import { scanLimits } from '../domain/scan-limits.js';
import { ALL_TIME, type Days } from '../domain/stores.js';
import { readAhead } from './read-ahead.js';
import { stuckRequests } from './stuck-requests.js';
import { isWaitingFor } from './waiting-for.js';
import { scanWaiting, type WaitingScan } from './waiting-scan.js';

export interface WorkWanted {
  /** How many come before the page that is read. */
  from?: number;
  scan?: WaitingScan;
}

export async function workOf(
  deps: Deps,
  person: Person,
  { from = 0, scan = scanWaiting(deps, readAhead(from)) }: WorkWanted = {},
): Promise<FoundRequests> {
  const now = deps.now();
  const ahead = readAhead(from);
  const { requests: store } = deps.stores;
  const none = Promise.resolve([]);
  const [concerns, steps, own, reviews, endings, tasks] = await Promise.all([
    store.withConcern(scanLimits.list),
    scan.forStep(),
    corrections(deps, person),
    store.outlines.toReview({ ownerId: person.id, ...upTo(now) }, ahead),
    mayPublish(person) ? store.outlines.ending(upTo(now), ahead) : none,
    mayPublish(person) ? scan.forWebmaster() : none,
  ]);
  const scanned = [concerns, steps, own]; // those with a concern are whole, and so before any outline of the same
  const ordered = [reviews, endings];
  const waiting = eachOnce([...scanned, tasks, ...ordered].flat()).filter((one) =>
    isWaitingFor(person, one, now),
  );
  return {
    requests: sortedBy(waiting, (one) => waitsSince(one, now).getTime()),
    ...goesOn(Math.max(ahead, scanLimits.list), tasks),
    ...goesOn(ahead, ...ordered),
    ...truncatedAt(scanLimits.list, ...scanned),
  };
}

/** Looks at the owner's newest requests only: one that is never corrected stays refused for years, and must not hide newer ones. */
async function corrections({ stores }: Deps, { id }: Person): Promise<RequestOutline[]> {
  const own = await stores.requests.outlines.ofRequester(id, scanLimits.list);
  return own.filter(waitsForRequester);
}

/** Online information becomes work on a day: its period is over, or its review is due. */
function upTo(now: Date): Days {
  return { from: ALL_TIME.from, to: bangkokDate(now) };
}

/** For an administrator, newcomers, corrections and stuck requests count too. */
export async function countWork(deps: Deps, person: Person): Promise<WorkCount> {
  const scan = scanWaiting(deps);
  const own = await workOf(deps, person, { scan });
  const counted = { count: own.requests.length, ...(own.goesOn && { goesOn: own.goesOn }) };
  if (!mayAdminister(person)) return counted;
  const stuck = eachOnce([...own.requests, ...(await stuckRequests(deps, scan)).requests]);
  const people = await deps.stores.persons.list();
  const toConfirm = people.filter(({ status, wanted }) => status === 'waiting' || wanted !== undefined);
  return { ...counted, count: stuck.length + toConfirm.length };
}
