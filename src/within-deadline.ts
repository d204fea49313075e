/** Gives up waiting, not the work: what was asked may still happen afterwards. */
import { type Pause, pause as pauseOnClock } from './pause.js';

export async function withinDeadline<T>(
  work: Promise<T>,
  milliseconds: number,
  pause: Pause = pauseOnClock,
): Promise<T> {
  const timer = new AbortController();
  const tooLate = pause(milliseconds, timer.signal).then(() => {
    throw new Error(`nothing came within ${milliseconds} ms`);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    timer.abort();
  }
}
