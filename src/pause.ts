/** Waiting that ends early when there is no more reason to wait. */
import { setTimeout } from 'node:timers/promises';

/** Resolves when the time is over or the signal is aborted, and never rejects. */
export type Pause = (milliseconds: number, signal: AbortSignal) => Promise<unknown>;

export const pause: Pause = (milliseconds, signal) =>
  setTimeout(milliseconds, undefined, { signal }).catch(() => undefined);
