/** A copy of the records of an office, to try something on: it is gone when it is closed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenedBeside } from '../storage/open-beside.js';
import { databaseFile } from '../storage/sqlite/open-database.js';
import { openSqliteStores } from '../storage/sqlite/open-sqlite-stores.js';
import { snapshotDatabase } from '../storage/sqlite/snapshot-database.js';

export async function openCopy(dataDir: string): Promise<OpenedBeside> {
  const folder = await mkdtemp(join(tmpdir(), 'publish-desk-dry-run-'));
  snapshotDatabase(dataDir, databaseFile(folder));
  const stores = openSqliteStores({ folder });
  const close = async () => {
    await stores.close();
    await rm(folder, { recursive: true });
  };
  return { stores, close };
}
