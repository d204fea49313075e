/** All that stands on the website: what its owner wants down first, then what must be looked at soonest. */
import type { Deps } from '../deps.js';
import { actFrom } from '../domain/request/online-period.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { EVER } from '../domain/stores.js';
import { cutAt, eachOnce, type FoundRequests } from './found-requests.js';

/** More than a person can look through in a chat. */
const MOST_LOOKED_AT = 500;

export async function onlineRequests({ stores: { requests } }: Deps): Promise<FoundRequests> {
  const asked = await requests.waiting({ statuses: ['permitted'], kinds: ['takeDown'] }, MOST_LOOKED_AT);
  const ending = await requests.ending(EVER, MOST_LOOKED_AT);
  const toReview = await requests.toReview(EVER, MOST_LOOKED_AT);
  const found = eachOnce([...asked, ...[...ending, ...toReview].sort(byDay)]);
  return { requests: found.slice(0, MOST_LOOKED_AT), ...cutAt(MOST_LOOKED_AT, found) };
}

function byDay(one: PublishRequest, other: PublishRequest): number {
  const day = ({ standing }: PublishRequest) => (standing ? actFrom(standing.content.online).getTime() : 0);
  return day(one) - day(other);
}
