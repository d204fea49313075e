/** Gives up waiting, not the work: what was asked may still happen afterwards. */
import { setTimeout } from 'node:timers/promises';

export async function withinDeadline<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  const timer = new AbortController();
  const tooLate = setTimeout(milliseconds, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`nothing came within ${milliseconds} ms`);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    timer.abort();
  }
}
