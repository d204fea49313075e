/** What was delivered long ago is kept as a fact alone: its body would be most of all that an office stores. */
import { setImmediate } from 'node:timers/promises';
import type { Deps } from '../deps.js';

const KEPT_MS = 30 * 24 * 60 * 60_000;
/** One write of the database, short enough for a tap not to notice. */
const AT_ONCE = 200;

export async function forgetOldBodies({ stores, now }: Pick<Deps, 'stores' | 'now'>): Promise<void> {
  const accepted = { before: new Date(now().getTime() - KEPT_MS), limit: AT_ONCE };
  while ((await stores.messages.forgetBodies(accepted)) > 0) await setImmediate();
}
