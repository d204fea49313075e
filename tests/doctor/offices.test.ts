/** The doctor in a province: each office in turn, and what one has does not hide what ails another. */
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isFault } from '../../src/doctor/finding.js';
import { createOfficesRoutes } from '../../src/http/offices-routes.js';
import { openServer } from '../../src/http/open-server.js';
import * as dataWords from '../../src/text/doctor-data.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { fillDatabase, install } from './installation.js';

test('each is checked by itself, and its own webhook address is set', async () => {
  const { env, folder, visit, emulator } = await install();
  const { LINE_CHANNEL_SECRET, LINE_CHANNEL_ACCESS_TOKEN, ...common } = env;
  const OFFICES = temporaryFolder();
  const channel = `LINE_CHANNEL_SECRET=${LINE_CHANNEL_SECRET}\nLINE_CHANNEL_ACCESS_TOKEN=${LINE_CHANNEL_ACCESS_TOKEN}`;
  writeFileSync(join(OFFICES, 'mueang-samut-prakan.env'), channel);
  writeFileSync(join(OFFICES, 'ban-luang.env'), '');
  const stores = await fillDatabase(join(folder, 'mueang-samut-prakan'));

  const findings = await visit({ env: { ...common, OFFICES }, setWebhook: true });
  await stores.close();
  expect(findings.filter(isFault).map(({ office, says }) => `${office}: ${says.english}`)).toEqual([
    expect.stringMatching(/^ban-luang: LINE_CHANNEL_SECRET .* is not set$/),
    expect.stringMatching(/^ban-luang: LINE_CHANNEL_ACCESS_TOKEN .* is not set$/),
  ]);
  const webhook = `${env.PUBLIC_URL}/webhook/mueang-samut-prakan`;
  expect(findings.map(({ says }) => says.english)).toContain(`LINE's webhook URL is ${webhook}`);

  writeFileSync(join(OFFICES, 'ban-luang.env'), channel);
  const before = emulator.log.length;
  const twins = (await visit({ env: { ...common, OFFICES }, setWebhook: true })).map(
    ({ office, says }) => `${office}: ${says.english}`,
  );
  expect(twins).toContain('ban-luang: Has the same LINE channel as mueang-samut-prakan');
  expect(twins).toContain('mueang-samut-prakan: Has the same LINE channel as ban-luang');
  expect(emulator.log.slice(before)).toEqual([]); // which of the two is right nobody knows
});

test.each([
  ['the token of another', 'LINE_CHANNEL_SECRET=its own\nLINE_CHANNEL_ACCESS_TOKEN=token'],
  ['a secret that another is about to leave', 'LINE_CHANNEL_SECRET=old\nLINE_CHANNEL_ACCESS_TOKEN=its own'],
])('%s is the channel of another, too: nobody takes its webhook away', async (_, copied) => {
  const { env, visit, emulator } = await install();
  const { LINE_CHANNEL_SECRET: _secret, LINE_CHANNEL_ACCESS_TOKEN: _token, ...common } = env;
  const OFFICES = temporaryFolder();
  const channel = 'LINE_CHANNEL_SECRET=new,old\nLINE_CHANNEL_ACCESS_TOKEN=token';
  writeFileSync(join(OFFICES, 'mueang-samut-prakan.env'), channel);
  writeFileSync(join(OFFICES, 'ban-luang.env'), copied);
  const faults = (await visit({ env: { ...common, OFFICES }, setWebhook: true })).filter(isFault);
  expect(faults.map(({ office, says }) => `${office}: ${says.english}`)).toEqual([
    'ban-luang: Has the same LINE channel as mueang-samut-prakan',
    'mueang-samut-prakan: Has the same LINE channel as ban-luang',
  ]);
  expect(emulator.log).toEqual([]);
});

test('an office that came or was mended after the start, and is not open yet, is named', async () => {
  const { env, visit } = await install();
  const { LINE_CHANNEL_SECRET: _secret, LINE_CHANNEL_ACCESS_TOKEN: _token, ...common } = env;
  const OFFICES = temporaryFolder();
  writeFileSync(join(OFFICES, 'ban-luang.env'), 'LINE_CHANNEL_SECRET=one\nLINE_CHANNEL_ACCESS_TOKEN=one');
  const routes = createOfficesRoutes([]);
  const bot = await openServer(routes, { port: 0 });
  const says = async (port: number) =>
    (await visit({ env: { ...common, OFFICES, PORT: String(port) } })).map((one) => one.says.thai);
  expect(await says(bot.port)).toContain(dataWords.notServed.says.thai);
  await bot.close();
  expect(await says(bot.port)).not.toContain(dataWords.notServed.says.thai);
});

test('a profile that can not be read is a fault of that office alone', async () => {
  const { env, visit } = await install();
  const OFFICES = temporaryFolder();
  writeFileSync(join(OFFICES, 'ban-luang.env'), 'LINE_CHANNEL_SECRET=one\nLINE_CHANNEL_ACCESS_TOKEN=one');
  writeFileSync(join(OFFICES, 'taphan-hin.env'), 'LINE_CHANNEL_SECRET=two\nLINE_CHANNEL_ACCESS_TOKEN=two');
  // For root no file is locked; this one can't be read by anybody.
  symlinkSync('/proc/self/mem', join(OFFICES, 'ban-luang.yaml'));
  const findings = await visit({ env: { ...env, OFFICES } });
  const saidOf = (id: string) =>
    findings.filter(({ office }) => office === id).map(({ says }) => says.english);
  expect(saidOf('ban-luang')).toContainEqual(
    expect.stringMatching(/ban-luang\.yaml is faulty: can not be read/),
  );
  expect(saidOf('taphan-hin')).toContain('The office profile is complete');
});
