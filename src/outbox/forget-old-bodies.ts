/** Reduces messages delivered long ago to the fact: their bodies would be most of all that an office stores. */
import { setImmediate } from 'node:timers/promises';
import type { Deps } from '../deps.js';

const DAY_MS = 24 * 60 * 60_000;
/** One write of the database, short enough for a tap not to notice. */
const AT_ONCE = 200;

export async function forgetOldBodies({
  stores,
  now,
  kept,
}: Pick<Deps, 'stores' | 'now' | 'kept'>): Promise<void> {
  const accepted = { before: new Date(now().getTime() - kept.chatDays * DAY_MS), limit: AT_ONCE };
  while ((await stores.messages.forgetBodies(accepted)) > 0) await setImmediate();
}
