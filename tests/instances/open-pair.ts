/** Two instances, of which one is killed after so many webhooks and started anew, again and again. */
import type { Instance, Instances } from './open-instances.js';

export interface Pair {
  steady: Instance;
  /** To which the next webhook goes: one after the other, as long as both live. */
  next(): Instance;
  deaths(): number;
}

const LONGER_THAN_A_LEASE_MS = 31_000;

/** @param lifetimes counted in webhooks */
export async function openPair({ emulator, start }: Instances, lifetimes: number[]): Promise<Pair> {
  const steady = await start();
  let mortal: Instance | undefined = await start();
  let turn = 0;
  let deaths = 0;
  let webhooksLeft = lifetimes.shift() ?? 0;

  /** Time passes for the dead one's leases alone: what the steady one has in hand it keeps. */
  async function replace(): Promise<void> {
    emulator.clock.forward(LONGER_THAN_A_LEASE_MS);
    await steady.runJob('renew the leases of events in hand');
    mortal = await start();
    await steady.runJob('take up abandoned events');
    webhooksLeft = lifetimes.shift() ?? 0;
  }

  return {
    steady,
    deaths: () => deaths,
    next() {
      turn += 1;
      if (!mortal) return steady;
      webhooksLeft -= 1;
      const chosen = turn % 2 === 0 ? mortal : steady;
      if (webhooksLeft > 0) return chosen;
      // The webhook that finds it dying is still on its way to it.
      setImmediate(mortal.kill);
      mortal = undefined;
      deaths += 1;
      void replace();
      return chosen;
    },
  };
}
