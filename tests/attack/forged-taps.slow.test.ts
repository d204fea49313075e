/** Role by action by state, at the webhook: every button, tapped by everybody who may not, on a request in every situation. */
import { expect, test, vi } from 'vitest';
import { everybody, openCast } from './cast-in-office.js';
import { wrongTaps } from './forged-taps.js';
import { isAllowed, scenes } from './scenes.js';

vi.setConfig({ testTimeout: 300_000 });

test.each(scenes.map((scene, index) => [index, scene.situation, scene] as const))(
  'no button of anybody who may not moves a request: %i: %s',
  async (_, __, { rights, ...scene }) => {
    const bot = await openCast();
    const wrong = await Promise.all(
      everybody.map((who) =>
        wrongTaps(bot, { ...scene, who }, ({ does, taps }) => (isAllowed(rights, who, does) ? [] : taps)),
      ),
    );
    expect(wrong.flat()).toEqual([]);
  },
);
