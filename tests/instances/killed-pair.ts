/** Two instances, of which now the one and now the other is killed and started anew. */
import { setTimeout } from 'node:timers/promises';
import type { Instance, Instances } from './open-instances.js';

export interface Death {
  /** After the one before. */
  afterMs: number;
  of: 0 | 1;
}

export interface KilledPair {
  /** The one and the other in turn, dead or alive: LINE's load balancer doesn't know. */
  next(): Instance;
  /** When all have died their deaths, and two are running. */
  survivors: Promise<unknown>;
}

export async function openKilledPair({ start }: Instances, deaths: Death[]): Promise<KilledPair> {
  const pair: [Instance, Instance] = [await start(), await start()];
  let turn = 0;

  async function dieAll(): Promise<void> {
    for (const { afterMs, of } of deaths) {
      await setTimeout(afterMs);
      await pair[of].kill();
      pair[of] = await start();
    }
  }

  return {
    next() {
      turn += 1;
      return turn % 2 === 0 ? pair[0] : pair[1];
    },
    survivors: dieAll(),
  };
}
