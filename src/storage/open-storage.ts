/** Where this installation keeps everything: one folder on this machine, or a MongoDB that several instances share. */
import type { FileStore } from '../domain/files.js';
import type { Stores } from '../domain/stores.js';
import { openDataFolder } from './open-data-folder.js';
import type { ReportUnreadable } from './record-reader.js';

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

export interface StorageSurroundings {
  now: () => Date;
  /** Told of each record that is left out because it can't be read. */
  report: ReportUnreadable;
}

/** Rejects with a sentence for the operator when it can't be opened. */
export async function openStorage(
  settings: StorageSettings,
  { now, report }: StorageSurroundings,
): Promise<Storage> {
  const { dataDir, mongodbUri, mongoDatabase } = settings;
  if (!mongodbUri) return { ...(await openDataFolder(dataDir, { now, report })), isAlone: true };
  // Loaded only where it is used: mongoose would double the memory of an office that runs on SQLite.
  const { openMongoStorage } = await import('./mongo/open-mongo-storage.js');
  const address = { uri: mongodbUri, database: mongoDatabase };
  return { ...(await openMongoStorage({ ...address, now, report })), isAlone: false };
}
