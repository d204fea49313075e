/** A MongoDB database with its files, open for moving it. */
import type { StorageCopy } from '../../domain/store-copy.js';
import { createGridFileStore } from './grid-file-store.js';
import { createMongoCopy } from './mongo-copy.js';
import type { MongoOptions } from './open-mongo.js';
import { openOccupied } from './open-occupied.js';

/** @throws DatabaseInUse, DatabaseTooNew; rejects when no server answers. */
export async function openMongoCopy(options: MongoOptions): Promise<StorageCopy> {
  const { connection, close } = await openOccupied(options, 'migration');
  return {
    records: createMongoCopy(connection),
    files: await createGridFileStore(connection, options.now),
    close,
  };
}
