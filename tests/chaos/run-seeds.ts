/** Many seeds, several side by side: most of a year is waiting. */
import { replaceChance } from './chance.js';
import { watchCalls } from './life.js';
import { runSeed, type SeedOptions, type SeedOutcome } from './run-seed.js';

export interface SeedsOptions extends Omit<SeedOptions, 'seed'> {
  seeds: readonly number[];
  /** Told of each as it ends; false: no further one is begun. */
  note?(outcome: SeedOutcome): boolean;
}

const LANES = 6;

export async function runSeeds({ seeds, note = () => true, ...given }: SeedsOptions): Promise<SeedOutcome[]> {
  const putBack = [watchCalls(), replaceChance()];
  const left = [...seeds];
  const outcomes: SeedOutcome[] = [];

  async function lane(): Promise<void> {
    for (let seed = left.shift(); seed !== undefined; seed = left.shift()) {
      const outcome = await runSeed({ ...given, seed });
      outcomes.push(outcome);
      if (!note(outcome)) left.length = 0;
    }
  }

  await Promise.all(Array.from({ length: LANES }, lane));
  for (const back of putBack) back();
  return outcomes.toSorted((one, other) => one.seed - other.seed);
}
