/** Waiting work that moved since a job looked last: all that can be new to it. */
import type { Deps } from '../deps.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { statusesWaitingFor } from '../domain/request/statuses.js';
import { scanLimits } from '../domain/scan-limits.js';

/** A move carries the time of the instance that made it, whose clock may be behind. */
const CLOCKS_DIFFER_MS = 5 * 60_000;

/** @returns undefined where more moved than is looked through: then everything must be looked at */
export async function movedSince(
  { stores, now }: Pick<Deps, 'stores' | 'now'>,
  lastLook: Date,
): Promise<PublishRequest[] | undefined> {
  const latest = Math.min(lastLook.getTime(), now().getTime()); // the clock may have been put back
  const since = new Date(latest - CLOCKS_DIFFER_MS);
  const waiting = { statuses: statusesWaitingFor('step', 'webmaster'), since };
  const moved = await stores.requests.waitingMovedSince(waiting, scanLimits.morning);
  return moved.length < scanLimits.morning ? moved : undefined;
}
