/** Everything that the bot keeps, in one folder that belongs to one process: the database, and the files beside it. */
import { join } from 'node:path';
import type { FileStore } from '../domain/files.js';
import type { Stores } from '../domain/stores.js';
import { requireWritable } from './data-not-writable.js';
import { DatabaseEmptied } from './database-emptied.js';
import { createFileStore } from './files/file-store.js';
import { isDataFolderEmptied } from './is-data-folder-emptied.js';
import type { ReportUnreadable } from './record-reader.js';
import { lockDataFolder } from './sqlite/lock-data-folder.js';
import { openSqliteStores } from './sqlite/open-sqlite-stores.js';

export interface DataFolder {
  stores: Stores;
  files: FileStore;
  close(): Promise<void>;
}

/**
 * @throws DataNotWritable, DataFolderInUse, DatabaseTooNew, DatabaseEmptied
 */
export async function openDataFolder(
  folder: string,
  { now, report }: { now?: () => Date; report?: ReportUnreadable } = {},
): Promise<DataFolder> {
  await requireWritable(folder);
  const lock = lockDataFolder(folder);
  try {
    if (await isDataFolderEmptied(folder)) throw new DatabaseEmptied('folder', folder);
    const files = await createFileStore(join(folder, 'files'), now);
    const stores = openSqliteStores({ folder, ...(report && { report }) });
    await stores.tryWrite();
    await files.tryWrite();
    const close = async () => {
      await stores.close();
      lock.release();
    };
    return { stores, files, close };
  } catch (error) {
    lock.release(); // the next try must not find the folder in use by this one
    throw error;
  }
}
