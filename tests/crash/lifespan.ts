/** Counts the steps of a process, a step being one write to the database or one call to LINE, up to its death. */

export interface Lifespan {
  /** Undefined: lives on. */
  endAfter(steps: number | undefined): void;
  /** One more step is done. */
  step(): void;
}

export function createLifespan(die: () => void): Lifespan {
  let left: number | undefined;
  return {
    endAfter(steps) {
      left = steps;
    },
    step() {
      if (left === undefined) return;
      if (left === 0) die();
      left -= 1;
    },
  };
}
