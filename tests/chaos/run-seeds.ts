/** Many seeds, several side by side: most of a year is waiting. */
import { watchCalls } from './life.js';
import { runSeed, type SeedOptions, type SeedOutcome } from './run-seed.js';

export interface SeedsOptions extends Omit<SeedOptions, 'seed'> {
  seeds: readonly number[];
  /** Told of each as it ends; false: no further one is begun. */
  note?(outcome: SeedOutcome): boolean;
}

const LANES = 6;

export async function runSeeds({ seeds, note = () => true, ...given }: SeedsOptions): Promise<SeedOutcome[]> {
  const stopWatching = watchCalls();
  const left = [...seeds];
  const outcomes: SeedOutcome[] = [];

  async function lane(): Promise<void> {
    for (let seed = left.shift(); seed !== undefined; seed = left.shift()) {
      const outcome = await outcomeOf({ ...given, seed });
      outcomes.push(outcome);
      if (!note(outcome)) left.length = 0;
    }
  }

  await Promise.all(Array.from({ length: LANES }, lane));
  stopWatching();
  return outcomes.toSorted((one, other) => one.seed - other.seed);
}

/** A year that does not come to its end has failed, too. */
async function outcomeOf(options: SeedOptions): Promise<SeedOutcome> {
  try {
    return await runSeed(options);
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const none = {
      events: 0,
      acknowledged: 0,
      messagesSeen: 0,
      pages: 0,
      moves: new Map(),
      injected: new Map(),
    };
    return { seed: options.seed, faults: [fault], ...none };
  }
}
