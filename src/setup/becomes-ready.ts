/** Waits until the bot says that it is ready. */
import { setTimeout } from 'node:timers/promises';

/** @returns false when it does not say so in time */
export async function becomesReady(port: number, seconds: number): Promise<boolean> {
  for (let tried = 0; tried < seconds; tried += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (answer?.ok) return true;
    await setTimeout(1000);
  }
  return false;
}
