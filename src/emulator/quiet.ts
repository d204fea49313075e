/** Waits until the bot has come to rest. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Traffic } from './state/traffic-log.js';

export interface QuietOptions {
  /** How long nothing must pass, in real time. */
  forMs?: number;
  timeoutMs?: number;
}

/** Resolves when no webhook or API call is under way and none has begun or ended for `forMs` (50). */
export async function quiet(
  traffic: Traffic,
  { forMs = 50, timeoutMs = 5_000 }: QuietOptions = {},
): Promise<void> {
  const startedAt = performance.now();
  while (performance.now() - startedAt < timeoutMs) {
    const restMs = forMs - (performance.now() - traffic.lastActivityAt());
    if (traffic.inFlight() === 0 && restMs <= 0) return;
    await pause(Math.max(restMs, 5));
  }
  const open = traffic.entries
    .filter((entry) => entry.latencyMs === null)
    .map(({ method, path }) => `${method} ${path}`);
  throw new Error(
    `the bot did not come to rest in ${timeoutMs} ms; under way: ${open.join(', ') || 'nothing'}`,
  );
}
