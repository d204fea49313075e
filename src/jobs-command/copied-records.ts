/** A copy of the records of an office, to try something on: it is gone when it is closed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyRecords } from '../migrate/copy-records.js';
import type { OpenedBeside } from '../storage/open-beside.js';
import { openSqliteCopy } from '../storage/open-sqlite-copy.js';
import type { StorageSettings } from '../storage/open-storage.js';
import { databaseFile } from '../storage/sqlite/open-database.js';
import { openSqliteStores } from '../storage/sqlite/open-sqlite-stores.js';
import { snapshotDatabase } from '../storage/sqlite/snapshot-database.js';

/** In a folder of its own, also where the records are in MongoDB. */
export async function openCopy(settings: StorageSettings): Promise<OpenedBeside> {
  const folder = await mkdtemp(join(tmpdir(), 'publish-desk-dry-run-'));
  const remove = () => rm(folder, { recursive: true });
  try {
    await fillCopy(folder, settings);
  } catch (error) {
    await remove();
    throw error;
  }
  const stores = openSqliteStores({ folder });
  const close = async () => {
    await stores.close();
    await remove();
  };
  return { stores, close };
}

async function fillCopy(
  folder: string,
  { dataDir, mongodbUri: uri, mongoDatabase: database }: StorageSettings,
): Promise<void> {
  if (!uri) {
    snapshotDatabase(dataDir, databaseFile(folder));
    return;
  }
  // Loaded only where it is used, as in storage/open-storage.ts.
  const { openMongoBeside } = await import('../storage/mongo/open-mongo-beside.js');
  const source = await openMongoBeside({ uri, database });
  const copy = openSqliteCopy(folder);
  try {
    await copyRecords(source.records, copy.records);
  } finally {
    copy.close();
    await source.close();
  }
}
