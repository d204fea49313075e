/** Only a duplicate counts as 'was there'; whatever else goes wrong beside it is an error. */
import type { Connection } from 'mongoose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectMongo } from '../../../src/storage/mongo/connect-mongo.js';
import { insertAllNew } from '../../../src/storage/mongo/insert-new.js';
import { createModels } from '../../../src/storage/mongo/models.js';
import { findMongoServer } from '../../support/mongo-server.js';

const server = await findMongoServer();

describe.skipIf(!server)('on a server', () => {
  let database: string;
  let connection: Connection;
  beforeEach(async () => {
    database = server!.newDatabase();
    connection = await connectMongo({ uri: server!.uri, database });
  });
  afterEach(async () => {
    await connection.close();
    await server!.drop(database);
  });

  test('what was there is told apart from what is new', async () => {
    const { claims } = createModels(connection);
    await insertAllNew(claims, [{ _id: 'b', holder: 'first' }]);
    const records = ['a', 'b', 'c', 'c'].map((_id) => ({ _id, holder: 'second' }));
    expect((await insertAllNew(claims, records)).map(({ _id }) => _id)).toEqual(['a', 'c']);
  });

  test('a record that the server refuses is an error, also beside a duplicate', async () => {
    const validator = { holder: { $ne: 'refused' } };
    await connection.createCollection('claims', { validator });
    const { claims } = createModels(connection);
    await insertAllNew(claims, [{ _id: 'a', holder: 'first' }]);
    const records = [
      { _id: 'a', holder: 'second' },
      { _id: 'b', holder: 'refused' },
    ];
    await expect(insertAllNew(claims, records)).rejects.toThrow();
  });

  test('a closed connection is an error, not an answer', async () => {
    const { claims } = createModels(connection);
    await connection.close();
    await expect(insertAllNew(claims, [{ _id: 'a', holder: 'first' }])).rejects.toThrow();
  });
});
