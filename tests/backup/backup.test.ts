/** A backup of a running office, what can go wrong with one, and its way back. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupApart } from '../../src/backup/backup-apart.js';
import { checkBackup } from '../../src/backup/check-backup.js';
import { makeBackup } from '../../src/backup/make-backup.js';
import { backupDays, nightlyBackup } from '../../src/backup/nightly-backup.js';
import { restoreBackup } from '../../src/backup/restore-backup.js';
import { openDataFolder } from '../../src/storage/open-data-folder.js';
import { DataFolderInUse, lockDataFolder } from '../../src/storage/sqlite/lock-data-folder.js';
import { sound } from '../offices/small-profile.js';
import { buildRequest, someTime } from '../support/builders.js';
import { runs } from '../support/runs.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { type OfficeWithData, officeProfile, officeWithData } from './office-with-data.js';

const day = 24 * 60 * 60_000;

async function backedUp({ folder: dataDir }: OfficeWithData): Promise<string> {
  const target = join(temporaryFolder(), 'backup');
  const result = await makeBackup({ dataDir, officeProfile, target, now: someTime });
  expect(result.kind).toBe('made');
  return target;
}

describe('a backup', () => {
  it('made in a process of its own while the bot writes is one moment of the office, and plays on', async () => {
    const office = await officeWithData();
    const folder = temporaryFolder();
    let isDone = false;
    const backup = backupApart({ folder, dataDir: office.folder, officeProfile, now: someTime }).finally(
      () => {
        isDone = true;
      },
    );
    let written = 0;
    while (!isDone) {
      written += 1;
      await office.stores.requests.insert(buildRequest({ id: `R${written}`, sequence: written }));
      await new Promise(setImmediate);
    }
    expect((await backup)?.kind).toBe('made');

    const dataDir = temporaryFolder();
    const [made = ''] = backupDays(folder);
    expect((await restoreBackup(join(folder, made), dataDir)).kind).toBe('restored');
    const { stores, files, close } = await openDataFolder(dataDir);
    const ids = Array.from({ length: written + 1 }, (_, index) => `R${index}`);
    const kept = (await stores.requests.getAll(ids)).map(({ id }) => id);
    expect(kept.length).toBeGreaterThan(1);
    expect(kept).toEqual(ids.slice(0, kept.length)); // one moment: nothing is missing between
    expect(await stores.requests.insert(buildRequest({ id: 'afterwards' }))).toBe(true);
    expect(await files.size(office.sha256)).toBe(20);
    await close();
  });

  it('holds the profile, and nobody else may read it', async () => {
    const target = await backedUp(await officeWithData());
    expect(readdirSync(join(target, 'profile'))).toEqual([`${officeProfile}.yaml`]);
    expect(statSync(target).mode & 0o077).toBe(0);
    expect(statSync(join(target, 'publish-desk.db')).mode & 0o077).toBe(0);
  });

  it("holds the office's own lists of the assessment", async () => {
    const { folder: dataDir } = await officeWithData();
    const folder = temporaryFolder();
    const profile = join(folder, 'mine.yaml');
    writeFileSync(profile, `${sound}assessment: { dir: ita }\n`);
    mkdirSync(join(folder, 'ita'));
    writeFileSync(join(folder, 'ita', '2570.yaml'), 'items: []\n');
    const target = join(temporaryFolder(), 'backup');
    await makeBackup({ dataDir, officeProfile: profile, target, now: someTime });
    expect(readFileSync(join(target, 'profile', 'assessment', '2570.yaml'), 'utf8')).toBe('items: []\n');
    expect((await checkBackup(target)).kind).toBe('whole');
  });

  it('with any byte flipped, in whichever file, is not called whole', async () => {
    const target = await backedUp(await officeWithData());
    const checked = await checkBackup(target);
    const parts = checked.kind === 'whole' ? checked.manifest.parts : [];
    const anyByte = fc
      .constantFrom(...parts)
      .chain(({ path, bytes }) =>
        fc.record({ path: fc.constant(path), at: fc.nat(bytes - 1), flip: fc.integer({ min: 1, max: 255 }) }),
      );
    await fc.assert(
      fc.asyncProperty(anyByte, async ({ path, at, flip }) => {
        const file = join(target, path);
        const bytes = readFileSync(file);
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        writeFileSync(file, bytes);
        expect(await checkBackup(target)).toMatchObject({ kind: 'damaged', paths: [path] });
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        writeFileSync(file, bytes);
      }),
      { numRuns: runs(50) },
    );
    expect((await checkBackup(target)).kind).toBe('whole');
  });

  it('is refused where something stands already, and where there is nothing to back up', async () => {
    const { folder: dataDir } = await officeWithData();
    const target = temporaryFolder();
    writeFileSync(join(target, 'letter.txt'), 'of somebody');
    const options = { officeProfile, target, now: someTime };
    expect(await makeBackup({ ...options, dataDir })).toMatchObject({ kind: 'notEmpty' });
    expect(await makeBackup({ ...options, dataDir: temporaryFolder() })).toMatchObject({ kind: 'noRecords' });
    expect(readdirSync(target)).toEqual(['letter.txt']);
  });

  it('shares the files of the night before, which stay when that one goes', async () => {
    const { folder: dataDir, sha256 } = await officeWithData();
    const folder = temporaryFolder();
    const files = join('files', sha256.slice(0, 2), sha256);
    for (const nights of [0, 1]) {
      const now = new Date(someTime.getTime() + nights * day);
      await nightlyBackup({ folder, dataDir, officeProfile, now });
    }
    const [first = '', second = ''] = backupDays(folder);
    expect(statSync(join(folder, first, files)).ino).toBe(statSync(join(folder, second, files)).ino);
    rmSync(join(folder, first), { recursive: true });
    expect((await checkBackup(join(folder, second))).kind).toBe('whole');
  });

  it('comes once a day, and what a break left is swept', async () => {
    const { folder: dataDir } = await officeWithData();
    const folder = temporaryFolder();
    mkdirSync(join(folder, '2020-01-01.unfinished'));
    mkdirSync(join(folder, 'of somebody'));
    const night = { folder, dataDir, officeProfile, now: someTime };
    expect((await nightlyBackup(night))?.kind).toBe('made');
    expect(await nightlyBackup(night)).toBeUndefined();
    expect(readdirSync(folder).toSorted()).toEqual([...backupDays(folder), 'of somebody'].toSorted());
  });
});

describe('a restore', () => {
  it('writes nothing over data that is there, nor beside a running bot', async () => {
    const office = await officeWithData();
    const target = await backedUp(office);
    expect((await restoreBackup(target, office.folder)).kind).toBe('notEmpty');

    const emptied = temporaryFolder();
    cpSync(join(office.folder, 'files'), join(emptied, 'files'), { recursive: true });
    writeFileSync(join(emptied, 'files', 'f'.repeat(64)), 'of a later day');
    expect((await restoreBackup(target, emptied)).kind).toBe('notEmpty');

    const used = temporaryFolder();
    const lock = lockDataFolder(used);
    await expect(restoreBackup(target, used)).rejects.toThrow(DataFolderInUse);
    lock.release();
  });

  it('goes on after a break', async () => {
    const office = await officeWithData();
    const target = await backedUp(office);
    const dataDir = temporaryFolder();
    cpSync(join(office.folder, 'files'), join(dataDir, 'files'), { recursive: true });
    writeFileSync(join(dataDir, 'publish-desk.db.unfinished'), 'half');
    expect((await restoreBackup(target, dataDir)).kind).toBe('restored');
  });

  it('takes no database that was torn out of a running program, however little it had written', async () => {
    const { folder } = await officeWithData();
    const torn = temporaryFolder();
    cpSync(join(folder, 'publish-desk.db'), join(torn, 'publish-desk.db'));
    expect(await restoreBackup(torn, temporaryFolder())).toEqual({ kind: 'tornOff' });
    writeFileSync(join(torn, 'publish-desk.db'), '');
    expect(await restoreBackup(torn, temporaryFolder())).toEqual({ kind: 'tornOff' });
  });

  it('takes nothing else that was not made by npm run backup', async () => {
    const { folder } = await officeWithData();
    const copied = temporaryFolder();
    cpSync(folder, copied, { recursive: true });
    expect(await restoreBackup(copied, temporaryFolder())).toEqual({ kind: 'notMade' });
    expect(await restoreBackup(temporaryFolder(), temporaryFolder())).toEqual({ kind: 'absent' });
  });

  it('takes nothing that is damaged, or of a newer program', async () => {
    const target = await backedUp(await officeWithData());
    const manifest = join(target, 'backup.json');
    const text = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, text.replace(/"schema": \d+/, '"schema": 9999'));
    const dataDir = temporaryFolder();
    expect((await restoreBackup(target, dataDir)).kind).toBe('tooNew');
    writeFileSync(manifest, text);
    rmSync(join(target, 'files'), { recursive: true });
    expect((await restoreBackup(target, dataDir)).kind).toBe('damaged');
    expect(readdirSync(dataDir)).toEqual([]);
  });
});
