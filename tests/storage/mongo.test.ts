/** The storage for several instances keeps the store contract. */
import { describe } from 'vitest';
import { connectMongo } from '../../src/storage/mongo/connect-mongo.js';
import { openForReading } from '../../src/storage/mongo/open-for-reading.js';
import { openMongoStorage } from '../../src/storage/mongo/open-mongo-storage.js';
import { findMongoServer } from '../support/mongo-server.js';
import { storeContract } from './store-contract.js';

const server = await findMongoServer();

describe.skipIf(!server)('on a server', () => {
  storeContract('MongoDB', async () => {
    const address = { uri: server!.uri, database: server!.newDatabase() };
    return {
      connect: async (report) =>
        (await openMongoStorage({ ...address, now: () => new Date(), report })).stores,
      look: () => openForReading(address),
      async spoil({ kind, id, field }) {
        const connection = await connectMongo(address);
        const change = { $set: { [`document.${field}`]: { odd: [] } } };
        await connection.collection<{ _id: string }>(kind).updateOne({ _id: id }, change);
        await connection.close();
      },
      drop: () => server!.drop(address.database),
    };
  });
});
