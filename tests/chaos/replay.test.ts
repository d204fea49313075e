/** A year that failed can be looked at again: its seed repeats what people do and which faults are ordered. */
import { expect, it } from 'vitest';
import { runSeeds } from './run-seeds.js';

it('a seed that is run again has the same acts and the same faults', async () => {
  const [first] = await runSeeds({ seeds: [1], acts: 12 });
  const [second] = await runSeeds({ seeds: [1], acts: 12 });
  expect(first?.story.length).toBeGreaterThan(12);
  expect(second?.story).toEqual(first?.story);
});

it('another seed is another year', async () => {
  const [one, other] = await runSeeds({ seeds: [2, 4], acts: 5 });
  expect(other?.story).not.toEqual(one?.story);
});
