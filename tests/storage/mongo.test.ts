/** The storage for several instances keeps the store contract. */
import { describe } from 'vitest';
import { openMongoStorage } from '../../src/storage/mongo/open-mongo-storage.js';
import { findMongoServer } from '../support/mongo-server.js';
import { storeContract } from './store-contract.js';

const server = await findMongoServer();

describe.skipIf(!server)('on a server', () => {
  storeContract('MongoDB', async () => {
    const database = server!.newDatabase();
    return {
      connect: async () =>
        (await openMongoStorage({ uri: server!.uri, database, now: () => new Date() })).stores,
      drop: () => server!.drop(database),
    };
  });
});
