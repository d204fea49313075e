/** All that stands on the website: what its owner wants down first, then what must be looked at soonest. */
import type { Deps } from '../deps.js';
import { eachOnce, type FoundRequests, truncatedAt } from '../domain/request/found-requests.js';
import { actFrom } from '../domain/request/online-period.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { ALL_TIME } from '../domain/stores.js';

/** More than a person can look through in a chat. */
const SCAN_LIMIT = 500;

export async function onlineRequests({ stores: { requests } }: Deps): Promise<FoundRequests> {
  const asked = await requests.waiting({ statuses: ['permitted'], kinds: ['takeDown'] }, SCAN_LIMIT);
  const ending = await requests.ending(ALL_TIME, SCAN_LIMIT);
  const toReview = await requests.toReview(ALL_TIME, SCAN_LIMIT);
  const found = eachOnce([...asked, ...[...ending, ...toReview].sort(byDay)]);
  return { requests: found.slice(0, SCAN_LIMIT), ...truncatedAt(SCAN_LIMIT, found) };
}

function byDay(one: PublishRequest, other: PublishRequest): number {
  const day = ({ standing }: PublishRequest) => (standing ? actFrom(standing.content.online).getTime() : 0);
  return day(one) - day(other);
}
