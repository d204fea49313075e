/** The database and the files of the office, as whoever drives the year opens them. */
import { join } from 'node:path';
import mongoose from 'mongoose';
import type { Emulator } from '../../src/emulator/emulator.js';
import type { ProvenStorage } from '../../src/evidence/verify-storage.js';
import { createFileStore } from '../../src/storage/files/file-store.js';
import { openStorage, type Storage } from '../../src/storage/open-storage.js';
import { openSqliteStores } from '../../src/storage/sqlite/open-sqlite-stores.js';

type OpenedStorage = Pick<Storage, 'stores' | 'files' | 'close'>;

/** Where a process has the folder, its database is read beside it. */
export async function openDatabase(
  proven: ProvenStorage,
  inProcesses: boolean,
  emulator: Emulator,
): Promise<OpenedStorage> {
  if (!inProcesses || proven.mongodbUri) {
    return openStorage(proven, { now: emulator.clock.now, report: () => {} });
  }
  const stores = openSqliteStores({ folder: proven.dataDir });
  return { stores, files: await createFileStore(join(proven.dataDir, 'files')), close: () => stores.close() };
}

export async function dropDatabase(uri: string, database: string): Promise<void> {
  const connection = await mongoose.createConnection(uri, { dbName: database }).asPromise();
  await connection.dropDatabase();
  await connection.close();
}
