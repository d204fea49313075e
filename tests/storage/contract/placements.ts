/** In which places of the assessment requests were put: read whole, changed by one writer per version. */
import { expect, test } from 'vitest';
import { buildPlacements } from '../../support/builders.js';
import { type Instances, race } from './instances.js';

export function placementsContract(instances: () => Instances): void {
  test('what was put somewhere is found by another instance, in the order of the requests', async () => {
    const { one, other } = instances();
    const [first, second] = ['request-1', 'request-2'].map((id) => buildPlacements({ id }));
    for (const placements of [second!, first!]) await one.placements.replace(placements, 0);
    expect(await other.placements.list()).toEqual([first, second]);
    expect(await other.placements.get('request-2')).toEqual(second);
    expect(await other.placements.get('unknown')).toBeUndefined();
  });

  test('of 20 who put a request somewhere at once one is written', async () => {
    const { one } = instances();
    await one.placements.replace(buildPlacements(), 0);
    const { placements } = buildPlacements();
    const next = (index: number) =>
      buildPlacements({
        version: 2,
        placements: placements.map((placement) => ({ ...placement, actKey: `${index}` })),
      });
    const won = await race(instances(), 20, (stores, index) => stores.placements.replace(next(index), 1));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(await one.placements.get(next(0).id)).toEqual(next(won.indexOf(true)));
  });
}
