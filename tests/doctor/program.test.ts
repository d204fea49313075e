/** `npm run doctor` as a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';
import { tokenRefused } from '../../src/text/doctor-line.js';
import { compiledProgram } from '../support/compiled-program.js';
import { fillDatabase, install } from './installation.js';

// Starting a process that runs TypeScript takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const program = compiledProgram('src/doctor/main.ts');

test('a sound installation ends with 0, one line for each check', async () => {
  const { env, folder } = await install();
  const stores = await fillDatabase(folder);
  const { code, printed } = await runProgram(env);
  expect(printed).toMatch(/^OK .*\/ The settings are complete$/m);
  expect(printed).toMatch(/^NOTE .*\/ No process uses the data folder/m);
  expect(printed).toMatch(/\/ No faults found\n$/);
  expect(code).toBe(0);
  await stores.close();
});

test('faults end with 1 and say in both languages what to do; no secret is printed', async () => {
  const { env } = await install();
  const { code, printed } = await runProgram({ ...env, LINE_CHANNEL_ACCESS_TOKEN: 'a wrong token' });
  expect(printed).toMatch(
    /^FAULT .*ไม่ยอมรับ.* \/ LINE does not accept the channel access token\n +-> .* \/ Issue/m,
  );
  expect(printed).toMatch(/\/ Faults found: 1\n$/);
  expect(printed).not.toContain('a wrong token');
  expect(printed).not.toContain(env.LINE_CHANNEL_SECRET);
  expect(code).toBe(1);
});

test('--set-webhook sets the address at LINE', async () => {
  const { env, emulator, bot } = await install();
  emulator.setWebhookUrl('');
  expect((await runProgram(env)).code).toBe(1);
  expect((await runProgram(env, '--set-webhook')).code).toBe(0);
  expect(bot.received.filter(({ headers }) => headers['x-line-signature'])).toHaveLength(1);
});

test('--json gives every finding in both languages, for a monitoring system', async () => {
  const { env } = await install();
  const { code, printed } = await runProgram(
    { ...env, LINE_CHANNEL_ACCESS_TOKEN: 'a wrong token' },
    '--json',
  );
  const { faults, findings } = JSON.parse(printed);
  expect(faults).toBe(1);
  expect(findings).toContainEqual(expect.objectContaining({ level: 'fault', ...tokenRefused }));
  expect(code).toBe(1);
});

async function runProgram(env: Record<string, string>, ...args: string[]) {
  const { PATH = '', HOME = '', TZ = '' } = process.env;
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH, HOME, TZ, SETTINGS_FILE: '/dev/null', ...env },
  });
  const ended = once(child, 'close');
  const printed = await text(child.stdout);
  const [code] = await ended;
  return { code, printed };
}
