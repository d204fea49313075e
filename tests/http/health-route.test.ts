/** The health route tells a watchdog how the bot is. */
import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Deps } from '../../src/deps.js';
import { LineError } from '../../src/line/line-error.js';
import { buildDeps } from '../support/build-deps.js';
import { minutesLater } from '../support/builders.js';
import { recordedLog } from '../support/recorded-log.js';
import { CHANNEL_SECRET, openRoutes } from './open-routes.js';

async function openHealth({ database = true, files = true, lineToken = 'ok', freeMegabytes = 900 } = {}) {
  const asked = { line: 0, trials: 0 };
  const state = { database, files, lineToken, minutes: 0 };
  const { stores } = buildDeps();
  const answer = async (ok: boolean) => {
    if (!ok) throw new Error('no answer');
  };
  const log = recordedLog();
  const deps: Partial<Deps> = {
    log,
    stores: {
      ...stores,
      tryWrite: () => {
        asked.trials += 1;
        return answer(state.database);
      },
    },
    files: { tryWrite: () => answer(state.files) } as unknown as Deps['files'],
    line: {
      botInfo: async () => {
        asked.line += 1;
        if (state.lineToken === 'refused') {
          throw new LineError('unauthorised', 'LINE answered 401', { status: 401, details: [] });
        }
        await answer(state.lineToken === 'ok');
      },
    } as unknown as Deps['line'],
    now: () => minutesLater(state.minutes),
  };
  const address = await openRoutes({ deps, freeBytes: async () => freeMegabytes * 1024 ** 2 });
  const readyz = async () => {
    const response = await fetch(`${address}/readyz`);
    return { status: response.status, body: await response.json() };
  };
  return { address, readyz, state, asked, log };
}

const well = {
  ready: true,
  degraded: [],
  database: 'ok',
  files: 'ok',
  lineToken: 'ok',
  diskFreeMegabytes: 900,
  webhooksRefusedSinceAccepted: 0,
  jobAgeSeconds: {},
  lateJobSeconds: {},
};

test('the process is up, whatever its database and LINE do', async () => {
  const { address } = await openHealth({ database: false, lineToken: 'refused' });
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
});

test('it is ready when a trial write succeeds and LINE takes the token', async () => {
  const { readyz } = await openHealth();
  expect(await readyz()).toEqual({ status: 200, body: well });
});

test.each([
  [{ database: false }, { database: 'not writable' }],
  [{ files: false }, { files: 'not writable' }],
  [{ lineToken: 'refused' }, { lineToken: 'refused', degraded: ['line'] }],
])('what stops the service makes it 503, and is named: %j', async (broken, said) => {
  const { readyz } = await openHealth(broken);
  expect(await readyz()).toEqual({ status: 503, body: { ...well, ready: false, ...said } });
});

test.each([
  [{ lineToken: 'away' }, { lineToken: 'not answered', degraded: ['line'] }],
  [{ freeMegabytes: 499 }, { diskFreeMegabytes: 499, degraded: ['disk'] }],
])('what does not stop it is named as degraded: %j', async (broken, said) => {
  const { readyz } = await openHealth(broken);
  expect(await readyz()).toEqual({ status: 200, body: { ...well, ...said } });
});

test('webhooks that are refused again and again are named, until one is accepted', async () => {
  const { address, readyz } = await openHealth();
  const body = JSON.stringify({ events: [] });
  const post = (signature: string) =>
    fetch(`${address}/webhook`, { method: 'POST', body, headers: { 'x-line-signature': signature } });
  for (const _ of [1, 2, 3]) expect((await post('of a stranger')).status).toBe(401);
  expect((await readyz()).body).toMatchObject({ degraded: ['webhooks'], webhooksRefusedSinceAccepted: 3 });
  expect((await post(createHmac('sha256', CHANNEL_SECRET).update(body).digest('base64'))).status).toBe(200);
  expect((await readyz()).body).toEqual(well);
});

test('the trial write is made twice a minute at most, and its failure is in the log', async () => {
  const { readyz, state, asked, log } = await openHealth();
  await Promise.all([readyz(), readyz()]);
  state.database = false;
  expect((await readyz()).status).toBe(200);
  expect(asked.trials).toBe(1);
  state.minutes = 0.5;
  expect((await readyz()).status).toBe(503);
  expect(log.lines).toEqual(['error: A trial write failed: nothing that people send can be kept']);
});

test('LINE is asked every five minutes at most, however often the watchdog asks', async () => {
  const { readyz, state, asked } = await openHealth();
  await Promise.all([readyz(), readyz(), readyz()]);
  state.minutes = 4.9;
  await readyz();
  expect(asked.line).toBe(1);
  state.minutes = 5;
  state.lineToken = 'refused';
  expect((await readyz()).status).toBe(503);
  expect(asked.line).toBe(2);
});

test('that LINE takes the token again is seen within half a minute', async () => {
  const { readyz, state } = await openHealth({ lineToken: 'refused' });
  expect((await readyz()).status).toBe(503);
  state.lineToken = 'ok';
  state.minutes = 0.4;
  expect((await readyz()).status).toBe(503);
  state.minutes = 0.5;
  expect((await readyz()).status).toBe(200);
});
