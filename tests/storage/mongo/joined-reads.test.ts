/** Reads that are asked for side by side find what each finds alone. */
import type { Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askAlone, createJoinedReads, type Question } from '../../../src/storage/mongo/joined-reads.js';
import { createModels, type StoredDocument } from '../../../src/storage/mongo/models.js';
import { openMongo } from '../../../src/storage/mongo/open-mongo.js';
import { someTime } from '../../support/builders.js';
import { findMongoServer } from '../../support/mongo-server.js';

const server = await findMongoServer();

describe.skipIf(!server)('on a server', () => {
  let database: string;
  let connection: Connection;
  let questions: Question<StoredDocument>[];
  beforeAll(async () => {
    database = server!.newDatabase();
    connection = await openMongo({ uri: server!.uri, database, now: () => someTime });
    const { persons, conversations } = createModels(connection);
    const documents = ['a', 'b', 'c', 'd'].map((_id, n) => ({ _id, document: { n, more: { n, $x: '$y' } } }));
    await persons.insertMany(documents);
    await conversations.insertMany(documents.slice(0, 1));
    questions = [
      { model: conversations, filter: { _id: 'nobody' } },
      { model: persons, filter: { _id: 'b' } },
      { model: conversations, filter: { _id: 'a' } },
      { model: persons, filter: { 'document.n': { $gte: 1 } }, sort: { 'document.n': -1 }, limit: 2 },
      { model: persons, filter: {}, sort: { _id: 1 }, fields: ['document.more.n'] },
    ];
  });
  afterAll(async () => {
    await connection?.destroy();
    if (database) await server?.drop(database);
  });

  test('in whichever order they are asked', async () => {
    for (const asked of [questions, questions.toReversed(), questions.slice(0, 1), questions.slice(1)]) {
      const alone = [];
      for (const question of asked) alone.push(await askAlone(question));
      expect(await Promise.all(asked.map(createJoinedReads()))).toEqual(alone);
    }
  });

  test('one after the other, each for itself', async () => {
    const ask = createJoinedReads();
    for (const question of questions) expect(await ask(question)).toEqual(await askAlone(question));
  });

  test('a database that is away fails each of them', async () => {
    const closed = await openMongo({ uri: server!.uri, database, now: () => someTime });
    const { persons } = createModels(closed);
    await closed.destroy();
    const ask = createJoinedReads();
    const asked = ['a', 'b'].map((_id) => ask({ model: persons, filter: { _id } }));
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
