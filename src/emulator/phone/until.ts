/** Waits until something is so, looking again after every change in the emulator. */
import type { Changes } from '../state/changes.js';

interface Waiting<T> {
  changes: Changes;
  /** Looks for the thing that is waited for; undefined while it is not there yet. */
  look: () => T | undefined;
  timeoutMs: number;
  complain: () => string;
}

export function until<T>({ changes, look, timeoutMs, complain }: Waiting<T>): Promise<T> {
  const now = look();
  if (now !== undefined) return Promise.resolve(now);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      reject(new Error(complain()));
    }, timeoutMs);
    const stop = changes.subscribe(() => {
      const found = look();
      if (found === undefined) return;
      clearTimeout(timer);
      stop();
      resolve(found);
    });
  });
}
