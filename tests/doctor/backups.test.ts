/** The doctor's findings about backups. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nightlyBackup } from '../../src/backup/nightly-backup.js';
import { openNewStores } from '../support/new-stores.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { fillDatabase, install } from './installation.js';

const DAY_MS = 24 * 60 * 60_000;

async function findingsOn(daysLater: number, { isMade }: { isMade: boolean }) {
  const { folder, env, visit } = await install();
  const stores = await fillDatabase(folder);
  const backups = join(temporaryFolder(), 'backups');
  const now = new Date();
  if (isMade) {
    await nightlyBackup({ folder: backups, dataDir: folder, officeProfile: env.OFFICE_PROFILE ?? '', now });
  }
  const later = new Date(now.getTime() + daysLater * DAY_MS);
  const findings = await visit({ env: { ...env, BACKUP_DIR: backups }, now: () => later });
  await stores.close();
  return findings.filter(({ says }) => says.english.includes(backups));
}

describe('backups', () => {
  it('of last night are well, and ask for a copy elsewhere where they lie on the same disk', async () => {
    const found = await findingsOn(1, { isMade: true });
    expect(found).toEqual([expect.objectContaining({ level: expect.stringMatching(/^(ok|note)$/) })]);
  });

  it('that stopped coming are a fault', async () => {
    expect(await findingsOn(2, { isMade: true })).toEqual([expect.objectContaining({ level: 'fault' })]);
  });

  it('that never came are a fault', async () => {
    expect(await findingsOn(0, { isMade: false })).toEqual([expect.objectContaining({ level: 'fault' })]);
  });

  it('are not missed before anybody is registered: there is nothing to lose yet', async () => {
    const { folder, env, visit } = await install();
    const stores = openNewStores(folder);
    const backups = join(temporaryFolder(), 'backups');
    const found = await visit({ env: { ...env, BACKUP_DIR: backups } });
    await stores.close();
    expect(found.filter(({ says }) => says.english.includes(backups))).toEqual([]);
  });

  it('that nobody set up are mentioned', async () => {
    const { folder, visit } = await install();
    const stores = await fillDatabase(folder);
    const found = (await visit()).filter(({ remedy }) => remedy?.english.includes('BACKUP_DIR'));
    await stores.close();
    expect(found).toEqual([expect.objectContaining({ level: 'note' })]);
  });
});
