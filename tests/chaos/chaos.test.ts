/** A few acts under faults, so that every run of the tests has some; days with `--slow`, years by `npm run chaos`. */
import { expect, it } from 'vitest';
import { runSeeds } from './run-seeds.js';

it('an office under faults loses nothing and does nothing twice', async () => {
  const [outcome] = await runSeeds({ seeds: [2], acts: 6 });
  expect(outcome?.faults).toEqual([]);
  expect(outcome?.acknowledged).toBeGreaterThanOrEqual(20);
});
