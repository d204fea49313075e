/** A short year under faults, so that every run of the tests has one; `npm run chaos` runs long ones, and many. */
import { expect, it } from 'vitest';
import { runSeeds } from './run-seeds.js';

it('two offices of a few days lose nothing and do nothing twice', async () => {
  const outcomes = await runSeeds({ seeds: [1, 2], acts: 20 });
  expect(outcomes.flatMap(({ seed, faults }) => faults.map((fault) => `seed ${seed}: ${fault}`))).toEqual([]);
  expect(outcomes.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThanOrEqual(30);
});
