/** A database that the program of before left is brought to the two sides of a request, with all that is in it. */
import type { Connection } from 'mongoose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectMongo } from '../../../src/storage/mongo/connect-mongo.js';
import { migrations } from '../../../src/storage/mongo/migrations.js';
import { createModels } from '../../../src/storage/mongo/models.js';
import { openMongoStorage } from '../../../src/storage/mongo/open-mongo-storage.js';
import { someTime } from '../../support/builders.js';
import { findMongoServer } from '../../support/mongo-server.js';
import { expectReadAsToday, oldRequests } from '../contract/old-requests.js';

const server = await findMongoServer();
const now = () => someTime;

const whilePublished = { partialFilterExpression: { 'document.status': 'published' } };

describe.skipIf(!server)('on a server', () => {
  let address: { uri: string; database: string };
  let connection: Connection;
  beforeEach(async () => {
    address = { uri: server!.uri, database: server!.newDatabase() };
    connection = await connectMongo(address);
    await leaveOldDatabase(connection);
  });
  afterEach(async () => {
    await connection.close();
    await server!.drop(address.database);
  });

  test('each request reads as it should, and is found, counted and moved', async () => {
    const { stores, close } = await openMongoStorage({ ...address, now });
    await expectReadAsToday(stores);
    await close();
  });

  test('its indexes are those of today', async () => {
    const { close } = await openMongoStorage({ ...address, now });
    expect(await createModels(connection).requests.diffIndexes()).toEqual({ toDrop: [], toCreate: [] });
    await close();
  });

  test('a step that was cut off is taken up again, and does no harm to what was done', async () => {
    await migrations.at(-1)?.(connection);
    const requests = connection.collection<{ _id: string }>('requests');
    await requests.deleteOne({ _id: 'checking' });
    await requests.insertMany(oldDocuments().slice(0, 1));
    const { stores, close } = await openMongoStorage({ ...address, now });
    await expectReadAsToday(stores);
    await close();
  });
});

/** Documents and indexes on requests as they were, and the mark of the first step. */
async function leaveOldDatabase(connection: Connection): Promise<void> {
  const requests = connection.collection<{ _id: string }>('requests');
  await requests.createIndex({ 'document.status': 1, 'document.waitingSince': 1, _id: 1 });
  await requests.createIndex({ 'document.content.online.lastDay': 1, _id: 1 }, whilePublished);
  await requests.createIndex({ 'document.content.online.reviewOn': 1, _id: 1 }, whilePublished);
  await requests.createIndex(
    { 'document.requester.personId': 1, 'document.content.online.reviewOn': 1, _id: 1 },
    whilePublished,
  );
  await requests.createIndex(
    { 'document.waitingSince': 1, _id: 1 },
    { partialFilterExpression: { unannounced: true } },
  );
  await requests.insertMany(oldDocuments());
  const done = { _id: 1, holder: 'the program of before', leaseUntil: someTime, done: true };
  await connection.collection<typeof done>('migrations').insertOne(done);
}

function oldDocuments() {
  return oldRequests.map((document) => ({
    _id: document.id,
    document,
    announcedVersion: document.id === 'deciding' ? document.version : 0,
    unannounced: document.id !== 'deciding',
  }));
}
