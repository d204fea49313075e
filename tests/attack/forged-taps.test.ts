/** Role by action, at the webhook: nobody moves a request by a button that the rights table does not give. In every state: forged-taps.slow.test.ts. */
import { expect, test } from 'vitest';
import { type Action, actions } from '../../src/domain/request/actions.js';
import { postbackSchema } from '../../src/line/postback.js';
import type { Who } from '../domain/rights-cast.js';
import type { TestApp } from '../support/start-app.js';
import { everybody, openCast, storedIn } from './cast-in-office.js';
import { buttonsFor, nameOf, tapAll, wrongTaps } from './forged-taps.js';
import { isAllowed, type Scene, sceneOf } from './scenes.js';
import type { TapsOf } from './taps-of.js';
import { tapsOfActions } from './taps-of-actions.js';

const rows = tapsOfActions({ id: '', v: 1, to: '', draftShown: '' });

test('every action is tried, by every button that names a version of a request', () => {
  const done = new Set<string>(rows.flatMap(({ does }) => does));
  expect(actions.filter((action) => !done.has(action))).toEqual(['submit', 'handOver']);
  const tapped = new Set<string>(rows.flatMap(({ taps }) => taps.map((tap) => tap.do)));
  const onRequests = postbackSchema.options.filter(({ shape }) => 'id' in shape && 'v' in shape);
  expect(onRequests.flatMap(({ shape }) => shape.do.value).filter((one) => !tapped.has(one))).toEqual([]);
});

test.each(rows.map((row) => [nameOf(row), row] as const))(
  '%s: recorded for whoever may, of nobody else, and on no card but the newest',
  async (name, row) => {
    const bot = await openCast();
    const { who, rights, ...scene } = sceneOf(row);
    const recording = ({ taps, ...one }: TapsOf) => (nameOf(one) === name ? taps.slice(0, 1) : []);
    const forgers = everybody.filter((one) => !isAllowed(rights, one, row.does));
    expect(forgers.length).toBeGreaterThan(10);
    const wrong = await Promise.all([
      ...forgers.map((forger) => wrongTaps(bot, { ...scene, who: forger }, recording)),
      ...(['older', 'newer'] as const).map((card) => wrongTaps(bot, { ...scene, who, card }, recording)),
    ]);
    expect(wrong.flat()).toEqual([]);
    if (!row.opensForm) expect(await movesOf(bot, { ...scene, who, name })).toEqual([row.does[0]]);
  },
);

/** The moves that the honest tap of this name records. */
async function movesOf(
  bot: TestApp,
  { name, who, situation, variant }: Omit<Scene, 'rights'> & { name: string; who: Who },
): Promise<Action[]> {
  const request = await storedIn(bot, situation, variant);
  const row = buttonsFor(bot, { who, request }).find((one) => nameOf(one) === name);
  if (row) await tapAll(bot, { who, request }, row);
  const moved = await bot.stores.requests.get(request.id);
  return moved?.history.slice(request.version).map(({ action }) => action) ?? [];
}
