/** Where this installation keeps everything: one folder on this machine, or a MongoDB that several instances share. */
import type { FileStore } from '../domain/files.js';
import type { Stores } from '../domain/stores.js';
import { openDataFolder } from './open-data-folder.js';

export interface Storage {
  stores: Stores;
  files: FileStore;
  /** No other process works on it: what is unfinished was left by a crash, however short ago. */
  isAlone: boolean;
  close(): Promise<void>;
}

export interface StorageSettings {
  dataDir: string;
  mongodbUri?: string | undefined;
  /** Instead of the database that the address names. */
  mongoDatabase?: string | undefined;
}

/** Rejects with a sentence for the operator when it can't be opened. */
export async function openStorage(settings: StorageSettings, now: () => Date): Promise<Storage> {
  const { dataDir, mongodbUri, mongoDatabase } = settings;
  if (!mongodbUri) return { ...(await openDataFolder(dataDir)), isAlone: true };
  // Loaded only where it is used: mongoose would double the memory of an office that runs on SQLite.
  const { openMongoStorage } = await import('./mongo/open-mongo-storage.js');
  return { ...(await openMongoStorage({ uri: mongodbUri, database: mongoDatabase, now })), isAlone: false };
}
