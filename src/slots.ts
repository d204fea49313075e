/** A limited number of slots to work in: whoever only waits gives its slot to somebody else meanwhile. */
export interface Slots {
  /** Begins at once, or when a slot is free: first come, first served. */
  within<T>(work: () => Promise<T>): Promise<T>;
  /** For what is done within a slot: gives the slot back until `wait` ends, then takes the next one. */
  outside<T>(wait: () => Promise<T>): Promise<T>;
}

export function createSlots(count: number): Slots {
  let free = count;
  const waiting: (() => void)[] = [];

  /** @returns undefined when a slot was free: then work begins in the same tick. */
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
