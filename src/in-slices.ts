/** The parts of a list, one after the other: whatever else waits has its turn between two. */
import { setImmediate } from 'node:timers/promises';

export async function* inSlices<T>(all: readonly T[], size: number): AsyncGenerator<T[]> {
  for (let start = 0; start < all.length; start += size) {
    if (start > 0) await setImmediate();
    yield all.slice(start, start + size);
  }
}
