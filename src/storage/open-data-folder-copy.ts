/** A data folder, open for moving what is in it. Nobody else may use it meanwhile. */
import { join } from 'node:path';
import type { StorageCopy } from '../domain/store-copy.js';
import { createFileStore } from './files/file-store.js';
import { lockDataFolder } from './sqlite/lock-data-folder.js';
import { closeDatabase, openDatabase } from './sqlite/open-database.js';
import { createSqliteCopy } from './sqlite/sqlite-copy.js';

/** @throws DataFolderInUse, DatabaseTooNew */
export async function openDataFolderCopy(folder: string): Promise<StorageCopy> {
  const lock = lockDataFolder(folder);
  const database = openDatabase(folder);
  return {
    records: createSqliteCopy(database),
    files: await createFileStore(join(folder, 'files')),
    async close() {
      closeDatabase(database);
      lock.release();
    },
  };
}
