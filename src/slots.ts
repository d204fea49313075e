/** A limited number of places to work in: whoever only waits gives its place to somebody else meanwhile. */
export interface Places {
  /** Begins at once, or when a place is free: first come, first served. */
  within<T>(work: () => Promise<T>): Promise<T>;
  /** For what is done within a place: gives the place back until `wait` ends, then takes the next one. */
  outside<T>(wait: () => Promise<T>): Promise<T>;
}

export function createPlaces(count: number): Places {
  let free = count;
  const waiting: (() => void)[] = [];

  /** @returns undefined when a place was free: then work begins in the same breath. */
  function take(): Promise<void> | undefined {
    if (free === 0) return new Promise((resolve) => waiting.push(resolve));
    free -= 1;
    return undefined;
  }

  function giveBack(): void {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }

  return {
    async within(work) {
      const turn = take();
      if (turn) await turn;
      try {
        return await work();
      } finally {
        giveBack();
      }
    },
    async outside(wait) {
      giveBack();
      try {
        return await wait();
      } finally {
        await take();
      }
    },
  };
}
