/** Opens the records beside a bot that may be at work on them, for one small write. */
import type { Stores } from '../domain/stores.js';
import { openStorage, type StorageSettings } from './open-storage.js';
import { openSqliteStores } from './sqlite/open-sqlite-stores.js';

export interface OpenedBeside {
  stores: Stores;
  close(): Promise<void>;
}

/** SQLite lets processes write in turn. The records must be there and up to date: nothing is made or migrated. */
export async function openBeside(settings: StorageSettings, now: () => Date): Promise<OpenedBeside> {
  if (settings.mongodbUri) return openStorage(settings, { now, report: () => {} });
  const stores = openSqliteStores({ folder: settings.dataDir });
  return { stores, close: () => stores.close() };
}
