/** An office that fails when its data is open already. */
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config/config.js';
import { openOffice } from '../../src/hosting/open-office.js';
import { buildOffice, someTime } from '../support/builders.js';
import { recordedLog } from '../support/recorded-log.js';
import { temporaryFolder } from '../support/temporary-folder.js';

function officeIn(folder: string) {
  const read = readConfig({
    PUBLIC_URL: 'https://desk.example.go.th',
    DATA_DIR: folder,
    LINE_CHANNEL_SECRET: 'secret',
    LINE_CHANNEL_ACCESS_TOKEN: 'token',
    OFFICE_PROFILE: 'ban-luang',
  });
  if (!read.ok) throw new Error('faulty settings');
  return { config: read.config, office: buildOffice(), log: recordedLog(), richMenus: false };
}

test('it lets go of its data, so that the next try finds it free', async () => {
  const parts = officeIn(temporaryFolder());
  const failing = () => {
    throw new Error('the clock stands still');
  };
  await expect(openOffice({ ...parts, now: failing })).rejects.toThrow('the clock stands still');
  const opened = await openOffice({ ...parts, now: () => someTime });
  onTestFinished(opened.close);
  expect(opened.webhookUrl).toBe('https://desk.example.go.th/webhook');
});
