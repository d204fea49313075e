/** Waits until the bot says that it is ready. */
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';

/** Another program on that port may answer anything. */
const readyAnswer = z.object({ ready: z.literal(true) });

/** @returns false when it does not say so in time */
export async function becomesReady(port: number, seconds: number): Promise<boolean> {
  for (let tried = 0; tried < seconds; tried += 1) {
    if (await isReady(port)) return true;
    await setTimeout(1000);
  }
  return false;
}

async function isReady(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
  const said: unknown = await answer?.json().catch(() => undefined);
  return readyAnswer.safeParse(said).success;
}
