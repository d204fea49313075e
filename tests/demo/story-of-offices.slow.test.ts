/** The demo's story, played by the real bot: what the guide offers works in every office that comes with the program. */
import { expect, it } from 'vitest';
import { builtInOffices } from '../../src/offices/load-office.js';
import { askOfGuide, openDemo } from './open-demo.js';

it.each(builtInOffices())(
  '%s: all seven steps are played to their end',
  { timeout: 60_000 },
  async (office) => {
    const demo = await openDemo(office);
    const guide = () => demo.emulator.state().guide;
    expect(await askOfGuide(demo, { do: 'all' })).toBe(202);
    await expect
      .poll(() => (guide()?.stuck ? 'stuck' : guide()?.playing), { timeout: 50_000 })
      .not.toBe('playing');
    expect(guide()?.stuck).toBeNull();
    expect(guide()?.steps.map(({ isDone }) => isDone)).toEqual(Array(7).fill(true));
    expect(await demo.app.deps.stores.requests.countBySituation()).toEqual({ takenDown: 1 });
  },
);
