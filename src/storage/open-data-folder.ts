/** Everything that the bot keeps, in one folder that belongs to one process: the database, and the files beside it. */
import { join } from 'node:path';
import type { FileStore } from '../domain/files.js';
import type { Stores } from '../domain/stores.js';
import { createFileStore } from './files/file-store.js';
import { lockDataFolder } from './sqlite/lock-data-folder.js';
import { openSqliteStores } from './sqlite/open-sqlite-stores.js';

export interface DataFolder {
  stores: Stores;
  files: FileStore;
  close(): Promise<void>;
}

/** @throws DataFolderInUse, DatabaseTooNew */
export async function openDataFolder(folder: string): Promise<DataFolder> {
  const lock = lockDataFolder(folder);
  const stores = openSqliteStores({ folder });
  const files = await createFileStore(join(folder, 'files'));
  return {
    stores,
    files,
    async close() {
      await stores.close();
      lock.release();
    },
  };
}
