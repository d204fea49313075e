/** A clock that runs faster than the real one, the same for several processes: waiting for a lease takes seconds. */

export interface ClockSettings {
  /** From when on it is ahead, in milliseconds of the real clock. */
  since: number;
  /** 1: the real clock. */
  speed: number;
}

export function createTestClock({ since, speed }: ClockSettings): () => Date {
  return () => new Date(since + (Date.now() - since) * speed);
}
