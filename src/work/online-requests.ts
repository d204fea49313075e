/** Everything on the website: first what its owner wants taken down, then what must be looked at soonest. */
import type { Deps } from '../deps.js';
import { eachOnce, type FoundRequests, truncatedAt } from '../domain/request/found-requests.js';
import { actFrom } from '../domain/request/online-period.js';
import type { RequestOutline } from '../domain/request/outline.js';
import { scanLimits } from '../domain/scan-limits.js';
import { ALL_TIME } from '../domain/stores.js';

export async function onlineRequests({ stores }: Deps): Promise<FoundRequests> {
  const { outlines } = stores.requests;
  const asked = await outlines.waiting({ statuses: ['permitted'], kinds: ['takeDown'] }, scanLimits.online);
  const ending = await outlines.ending(ALL_TIME, scanLimits.online);
  const toReview = await outlines.toReview(ALL_TIME, scanLimits.online);
  const found = eachOnce([...asked, ...[...ending, ...toReview].sort(byDay)]);
  return { requests: found.slice(0, scanLimits.online), ...truncatedAt(scanLimits.online, found) };
}

function byDay(one: RequestOutline, other: RequestOutline): number {
  const day = ({ standing }: RequestOutline) => (standing ? actFrom(standing.content.online).getTime() : 0);
  return day(one) - day(other);
}
