/** The storage for several instances: all stores in one MongoDB database, and the files beside them in GridFS. */
import type { Connection } from 'mongoose';
import type { FileArchive, StoreCopy } from '../../domain/store-copy.js';
import type { Stores } from '../../domain/stores.js';
import { createClaimsStore } from './claims-store.js';
import { connectMongo, connectToPrepare, type MongoAddress } from './connect-mongo.js';
import { createConversationsStore } from './conversations-store.js';
import { createEventsStore } from './events-store.js';
import { createGridFileStore } from './grid-file-store.js';
import { createMessagesStore } from './messages-store.js';
import { migrate } from './migrate.js';
import { buildIndexes, createModels } from './models.js';
import { createMongoCopy } from './mongo-copy.js';
import { createNumbersStore } from './numbers-store.js';
import { createPersonsStore } from './persons-store.js';
import { createRequestsStore } from './requests-store.js';

export interface MongoOptions extends MongoAddress {
  now: () => Date;
}

export interface MongoStorage {
  /** Closing them closes the connection, also for the files. */
  stores: Stores;
  files: FileArchive;
  copy: StoreCopy;
}

/** @throws DatabaseTooNew; rejects when no server answers. */
export async function openMongoStorage(options: MongoOptions): Promise<MongoStorage> {
  await prepareDatabase(options);
  const connection = await connectMongo(options);
  const files = await createGridFileStore(connection, options.now);
  return { stores: createMongoStores(connection), files, copy: createMongoCopy(connection) };
}

async function prepareDatabase({ now, ...address }: MongoOptions): Promise<void> {
  const connection = await connectToPrepare(address);
  try {
    await migrate(connection, { now });
    await buildIndexes(connection);
  } finally {
    await connection.close();
  }
}

function createMongoStores(connection: Connection): Stores {
  const models = createModels(connection);
  return {
    requests: createRequestsStore(models.requests),
    conversations: createConversationsStore(models.conversations),
    persons: createPersonsStore(models.persons),
    events: createEventsStore(models.events),
    messages: createMessagesStore(models.messages),
    numbers: createNumbersStore(models.numbers),
    claims: createClaimsStore(models.claims),
    async ping() {
      await models.requests.exists({});
    },
    async close() {
      await connection.close();
    },
  };
}
