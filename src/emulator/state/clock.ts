/** The emulator's clock: real or given time, which a test or the page may push forward or set. */
import type { Changes } from './changes.js';

export interface Clock {
  now(): Date;
  forward(milliseconds: number): void;
  setTo(date: Date): void;
}

export function createClock(base: () => Date, changes: Changes): Clock {
  let ahead = 0;
  const now = () => new Date(base().getTime() + ahead);

  const move = (milliseconds: number) => {
    ahead += milliseconds;
    changes.publish({ type: 'clock', now: now().toISOString() });
  };
  return { now, forward: move, setTo: (date) => move(date.getTime() - now().getTime()) };
}
