/** A delivery that was stored in part: what is tried again is not taken for what LINE has delivered before. */
import type { Connection } from 'mongoose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EventStore } from '../../../src/domain/stores.js';
import { createStoreEvents } from '../../../src/inbox/store-events.js';
import { connectMongo } from '../../../src/storage/mongo/connect-mongo.js';
import { createEventsStore } from '../../../src/storage/mongo/events-store.js';
import { askAlone } from '../../../src/storage/mongo/joined-reads.js';
import { createModels } from '../../../src/storage/mongo/models.js';
import { buildEvent } from '../../support/builders.js';
import { findMongoServer } from '../../support/mongo-server.js';

const server = await findMongoServer();

describe.skipIf(!server)('on a server that refuses one event of several', () => {
  let database: string;
  let connection: Connection;
  let events: EventStore;
  beforeEach(async () => {
    database = server!.newDatabase();
    connection = await connectMongo({ uri: server!.uri, database });
    const validator = { 'document.chatId': { $ne: 'refused' } };
    await connection.createCollection('events', { validator });
    events = createEventsStore(createModels(connection).events, { report: () => {}, ask: askAlone });
  });
  afterEach(async () => {
    await connection.close();
    await server!.drop(database);
  });

  const refused = buildEvent({ id: 'refused', chatId: 'refused' });

  test('the others are handed on at once, though the first try has stored them', async () => {
    const store = createStoreEvents(events);
    const together = ['a', 'b'].map((id) => store([buildEvent({ id })]));
    const outcomes = await Promise.allSettled([...together, store([refused])]);
    expect(outcomes).toMatchObject([
      { status: 'fulfilled', value: [{ id: 'a' }] },
      { status: 'fulfilled', value: [{ id: 'b' }] },
      { status: 'rejected' },
    ]);
  });

  test('what LINE delivers again after that is no news', async () => {
    const first = buildEvent({ id: 'a' });
    await expect(events.add([first, refused])).rejects.toThrow();
    expect(await events.add([buildEvent({ id: 'a' })])).toEqual([]);
    expect(await events.add([first])).toEqual(['a']);
    expect(await events.add([first])).toEqual([]);
  });
});
