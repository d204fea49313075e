/** The job of the night, as the settings ask for it. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { backUpNightly } from '../../src/backup/back-up-nightly.js';
import { checkBackup } from '../../src/backup/check-backup.js';
import { backupDays } from '../../src/backup/nightly-backup.js';
import type { Config } from '../../src/config/config.js';
import { readConfig } from '../../src/config/config.js';
import { createInTurn } from '../../src/in-turn.js';
import { someTime } from '../support/builders.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { officeProfile, officeWithData } from './office-with-data.js';

const surroundings = {
  log: { debug() {}, info() {}, warn() {}, error() {} },
  now: () => someTime,
  inTurn: createInTurn(),
};

function configWith(env: Record<string, string>): Config {
  const read = readConfig({
    PUBLIC_URL: 'https://bot.example.go.th',
    LINE_CHANNEL_SECRET: 'secret-of-the-office',
    LINE_CHANNEL_ACCESS_TOKEN: 'token-of-the-office',
    OFFICE_PROFILE: officeProfile,
    ...env,
  });
  if (!read.ok) throw new Error('faulty settings');
  return read.config;
}

it('makes a whole backup where a folder is named for it', async () => {
  const { folder } = await officeWithData();
  const backups = temporaryFolder();
  const job = backUpNightly(configWith({ DATA_DIR: folder, BACKUP_DIR: backups }), surroundings);
  await job?.();
  const [day = ''] = backupDays(backups);
  expect((await checkBackup(join(backups, day))).kind).toBe('whole');
});

it('does not run without a folder, nor where MongoDB keeps the data', () => {
  expect(backUpNightly(configWith({}), surroundings)).toBeUndefined();
  const onMongo = configWith({ BACKUP_DIR: 'backups', MONGODB_URI: 'mongodb://127.0.0.1/desk' });
  expect(backUpNightly(onMongo, surroundings)).toBeUndefined();
});
