/** A write that the server refuses half way leaves the request unannounced, so that its messages are stored another time. */
import type { Connection } from 'mongoose';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openMongo } from '../../../src/storage/mongo/open-mongo.js';
import { createMongoStores } from '../../../src/storage/mongo/open-mongo-storage.js';
import { buildMessage, buildRequest, someTime } from '../../support/builders.js';
import { findMongoServer } from '../../support/mongo-server.js';

const server = await findMongoServer();

describe.skipIf(!server)('on a server', () => {
  test('that refuses the second message', async () => {
    const connection = await openDatabase();
    const stores = createMongoStores(connection);
    const request = buildRequest();
    await stores.requests.insert(request);
    const [taken, refused] = [buildMessage({ id: 'a' }), buildMessage({ id: 'b' })];
    await connection.collection('messages').createIndex({ 'document.personId': 1 }, { unique: true });

    const marking = () => stores.requests.markAnnounced(request.id, 1, [taken, refused]);
    await expect(marking()).rejects.toThrow('bulk write');
    expect(await stores.requests.unannounced(1)).toEqual([{ request, announcedVersion: 0 }]);

    await connection.collection('messages').dropIndexes();
    await marking();
    expect(await stores.requests.unannounced(1)).toEqual([]);
    expect(await stores.messages.getAll(['a', 'b'])).toEqual([taken, refused]);
  });
});

async function openDatabase(): Promise<Connection> {
  if (!server) throw new Error('without a server the test is skipped');
  const database = server.newDatabase();
  const connection = await openMongo({ uri: server.uri, database, now: () => someTime });
  onTestFinished(async () => {
    await connection.destroy();
    await server.drop(database);
  });
  return connection;
}
