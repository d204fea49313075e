/** Everything on the website: first what its owner wants taken down, then what must be looked at soonest. */
import type { Deps } from '../deps.js';
import { eachOnce, type FoundRequests, goesOn, sortedBy } from '../domain/request/found-requests.js';
import { actFrom } from '../domain/request/online-period.js';
import type { RequestOutline } from '../domain/request/outline.js';
import { ALL_TIME } from '../domain/stores.js';
import { readAhead } from './read-ahead.js';

export async function onlineRequests({ stores }: Deps, from = 0): Promise<FoundRequests> {
  const { outlines } = stores.requests;
  const ahead = readAhead(from);
  const asked = await outlines.waiting({ statuses: ['permitted'], kinds: ['takeDown'] }, ahead);
  const ending = await outlines.ending(ALL_TIME, ahead);
  const toReview = await outlines.toReview(ALL_TIME, ahead);
  const byDay = sortedBy([...ending, ...toReview], actFromOf);
  return { requests: eachOnce([...asked, ...byDay]), ...goesOn(ahead, asked, ending, toReview) };
}

function actFromOf({ standing }: RequestOutline): number {
  return standing ? actFrom(standing.content.online).getTime() : 0;
}
