/** The requests that wait for a person, the longest waiting first. */
import { bangkokDate } from '../clock.js';
import type { Deps } from '../deps.js';
import { mayAdminister, mayPublish } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { eachOnce, type FoundRequests, truncatedAt } from '../domain/request/found-requests.js';
import { waitsSince } from '../domain/request/online-period.js';
import type { RequestOutline } from '../domain/request/outline.js';
import { waitsForRequester } from '../domain/request/publish-request.js';
import { statusesWaitingFor } from '../domain/request/statuses.js';
import { scanLimits } from '../domain/scan-limits.js';
import { ALL_TIME, type Days } from '../domain/stores.js';
import { stuckRequests } from './stuck-requests.js';
import { isWaitingFor } from './waiting-for.js';

export async function workOf(deps: Deps, person: Person): Promise<FoundRequests> {
  const now = deps.now();
  const scanned = [
    await deps.stores.requests.withConcern(scanLimits.list), // whole, and so before any outline of the same
    await deps.stores.requests.outlines.waiting({ statuses: statusesWaitingFor('step') }, scanLimits.list),
    ...(await ownersWork(deps, person)),
    ...(mayPublish(person) ? await webmastersWork(deps) : []),
  ];
  const requests = eachOnce(scanned.flat())
    .filter((request) => isWaitingFor(person, request, now))
    .sort((one, other) => waitsSince(one, now).getTime() - waitsSince(other, now).getTime());
  return { requests, ...truncatedAt(scanLimits.list, ...scanned) };
}

/** Looks at the owner's newest requests only: one that is never corrected stays refused for years, and must not hide newer ones. */
async function ownersWork({ stores, now }: Deps, { id }: Person): Promise<RequestOutline[][]> {
  const { outlines } = stores.requests;
  const own = await outlines.ofRequester(id, scanLimits.list);
  const toReview = await outlines.toReview({ ownerId: id, ...upTo(now()) }, scanLimits.list);
  return [own.filter(waitsForRequester), toReview];
}

async function webmastersWork({ stores, now }: Deps): Promise<RequestOutline[][]> {
  const { outlines } = stores.requests;
  return [
    await outlines.waiting({ statuses: statusesWaitingFor('webmaster') }, scanLimits.list),
    await outlines.ending(upTo(now()), scanLimits.list),
  ];
}

/** Online information becomes work on a day: its period is over, or its review is due. */
function upTo(now: Date): Days {
  return { from: ALL_TIME.from, to: bangkokDate(now) };
}

/** For an administrator, newcomers, corrections and stuck requests count too. */
export async function countWork(deps: Deps, person: Person): Promise<number> {
  const { requests: own } = await workOf(deps, person);
  if (!mayAdminister(person)) return own.length;
  const stuck = (await stuckRequests(deps)).requests.filter(({ id }) => !own.some((one) => one.id === id));
  const people = await deps.stores.persons.list();
  const toConfirm = people.filter(({ status, wanted }) => status === 'waiting' || wanted !== undefined);
  return own.length + stuck.length + toConfirm.length;
}
