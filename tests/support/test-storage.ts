/** Where the bot under test keeps everything: a folder, or where STORIES_ON_MONGODB names a server a database of its own. */
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createFileStore } from '../../src/storage/files/file-store.js';
import { openMongoStorage } from '../../src/storage/mongo/open-mongo-storage.js';
import type { Storage } from '../../src/storage/open-storage.js';
import { type MongoServer, mongoServerAt } from './mongo-server.js';
import { openNewStores } from './new-stores.js';
import { temporaryFolder } from './temporary-folder.js';

/** For one test, which closes and removes it when it ends. */
export async function storageOfTest(): Promise<Storage> {
  const storage = await openTestStorage(temporaryFolder());
  onTestFinished(() => storage.close());
  return storage;
}

export function openTestStorage(folder: string, now: () => Date = () => new Date()): Promise<Storage> {
  const uri = process.env.STORIES_ON_MONGODB;
  return uri ? openStorageOnMongo(mongoServerAt(uri), now) : openFolderStorage(folder, now);
}

export async function openFolderStorage(folder: string, now: () => Date): Promise<Storage> {
  const stores = openNewStores(folder);
  const files = await createFileStore(join(folder, 'files'), now);
  return { stores, files, isAlone: true, close: () => stores.close() };
}

export async function openStorageOnMongo(server: MongoServer, now: () => Date): Promise<Storage> {
  const database = server.newDatabase();
  const storage = await openMongoStorage({ uri: server.uri, database, now });
  const close = async () => {
    await storage.close();
    await server.drop(database);
  };
  return { ...storage, isAlone: false, close };
}
