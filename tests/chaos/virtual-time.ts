/** Waiting takes no time but the emulator's: when nothing is under way, its clock goes on to whoever waits shortest. */
import { setTimeout as pauseForReal } from 'node:timers/promises';
import type { Clock } from '../../src/emulator/state/clock.js';
import type { Pause } from '../../src/pause.js';

export interface VirtualTime {
  pause: Pause;
  /** How many wait. */
  waiting(): number;
  /** Time passes as for a bot that runs: its frequent jobs run meanwhile. */
  forward(milliseconds: number): Promise<void>;
}

export interface Surroundings {
  clock: Clock;
  /** Whether nothing is under way that takes no time, such as a call that comes back at once. */
  isQuiet(): Promise<boolean>;
  /** The bot's jobs of each few seconds: it keeps its leases, and takes up events that nobody has in hand. */
  keepUp(): Promise<void>;
  /** Its job that may itself wait for the time, as long as LINE does not answer. */
  deliver(): Promise<void>;
}

interface Waiter {
  until: number;
  wake(): void;
}

/** As often as the bot's own jobs. */
const JOBS_EACH_MS = 5_000;
/** Longer than that nobody waits, and nobody holds a lease. */
const JOBS_UP_TO_MS = 2 * 60_000;

export function createVirtualTime({ clock, isQuiet, keepUp, deliver }: Surroundings): VirtualTime {
  const waiters = new Set<Waiter>();
  let isPumping = false;

  async function forward(milliseconds: number): Promise<void> {
    let left = milliseconds;
    if (left <= JOBS_UP_TO_MS) {
      for (; left > JOBS_EACH_MS; left -= JOBS_EACH_MS) {
        clock.forward(JOBS_EACH_MS);
        await keepUp();
        await Promise.race([deliver(), whenQuiet()]);
      }
    }
    clock.forward(left);
  }

  async function whenQuiet(): Promise<void> {
    while (!(await isQuiet())) await pauseForReal(1);
  }

  async function pump(): Promise<void> {
    isPumping = true;
    while (waiters.size > 0) {
      await whenQuiet();
      const [next] = [...waiters].toSorted((one, other) => one.until - other.until);
      if (!next) break;
      await forward(Math.max(0, next.until - clock.now().getTime()));
      next.wake();
    }
    isPumping = false;
  }

  return {
    waiting: () => waiters.size,
    forward,
    pause: (milliseconds, signal) =>
      new Promise((resolve) => {
        const waiter: Waiter = {
          until: clock.now().getTime() + milliseconds,
          wake() {
            waiters.delete(waiter);
            resolve(undefined);
          },
        };
        waiters.add(waiter);
        signal.addEventListener('abort', waiter.wake, { once: true });
        if (signal.aborted) waiter.wake();
        if (!isPumping) void pump();
      }),
  };
}
