/** What a watchdog is told. */
import { expect, test } from 'vitest';
import type { Deps } from '../../src/deps.js';
import { buildDeps } from '../support/build-deps.js';
import { minutesLater } from '../support/builders.js';
import { openRoutes } from './open-routes.js';

async function openHealth({ database = true, lineToken = true } = {}) {
  const asked = { line: 0 };
  const state = { database, lineToken, minutes: 0 };
  const { stores } = buildDeps();
  const answer = async (ok: boolean) => {
    if (!ok) throw new Error('no answer');
  };
  const deps: Partial<Deps> = {
    stores: { ...stores, ping: () => answer(state.database) },
    line: {
      botInfo: () => {
        asked.line += 1;
        return answer(state.lineToken);
      },
    } as unknown as Deps['line'],
    now: () => minutesLater(state.minutes),
  };
  const address = await openRoutes({ deps });
  const readyz = async () => {
    const response = await fetch(`${address}/readyz`);
    return { status: response.status, body: await response.json() };
  };
  return { address, readyz, state, asked };
}

test('the process is up, whatever its database and LINE do', async () => {
  const { address } = await openHealth({ database: false, lineToken: false });
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
});

test('it is ready when the database answers and LINE takes the token', async () => {
  const { readyz } = await openHealth();
  expect(await readyz()).toEqual({ status: 200, body: { ready: true, database: 'ok', lineToken: 'ok' } });
});

test.each([
  [{ database: false }, { database: 'not ready', lineToken: 'ok' }],
  [{ lineToken: false }, { database: 'ok', lineToken: 'not ready' }],
])('which part is not ready is said: %j', async (broken, said) => {
  const { readyz } = await openHealth(broken);
  expect(await readyz()).toEqual({ status: 503, body: { ready: false, ...said } });
});

test('LINE is asked every five minutes at most, however often the watchdog asks', async () => {
  const { readyz, state, asked } = await openHealth();
  await Promise.all([readyz(), readyz(), readyz()]);
  state.minutes = 4.9;
  await readyz();
  expect(asked.line).toBe(1);
  state.minutes = 5;
  state.lineToken = false;
  expect((await readyz()).status).toBe(503);
  expect(asked.line).toBe(2);
});

test('that LINE takes the token again is seen within half a minute', async () => {
  const { readyz, state } = await openHealth({ lineToken: false });
  expect((await readyz()).status).toBe(503);
  state.lineToken = true;
  state.minutes = 0.4;
  expect((await readyz()).status).toBe(503);
  state.minutes = 0.5;
  expect((await readyz()).status).toBe(200);
});
