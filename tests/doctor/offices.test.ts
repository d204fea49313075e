/** The doctor in a province: each office in turn, and what one has does not hide what ails another. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isFault } from '../../src/doctor/finding.js';
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
