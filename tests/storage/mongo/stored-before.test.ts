/** A MongoDB database with frozen documents opens, and each of them is read as what it is today. */
import { describe, expect, test } from 'vitest';
import { connectMongo } from '../../../src/storage/mongo/connect-mongo.js';
import { findUnreadable } from '../../../src/storage/mongo/find-unreadable.js';
import { migrations } from '../../../src/storage/mongo/migrations.js';
import { createModels } from '../../../src/storage/mongo/models.js';
import { createMongoCopy } from '../../../src/storage/mongo/mongo-copy.js';
import { openMongo } from '../../../src/storage/mongo/open-mongo.js';
import { someTime } from '../../support/builders.js';
import { findMongoServer } from '../../support/mongo-server.js';
import { type Age, ages, documentsOf, expectRead } from '../stored-before/expect-read.js';
import { allKinds } from '../stored-before/frozen-documents.js';

const server = await findMongoServer();
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

describe.skipIf(!server)('on a server', () => {
  test.each(ages)('the %s documents of every kind', async (age) => {
    const address = { uri: server!.uri, database: server!.newDatabase() };
    await fill(address, age);
    const connection = await openMongo({ ...address, now: () => someTime });
    await expectRead(createMongoCopy(connection), age);
    expect(await findUnreadable(createModels(connection))).toEqual([]);
    await connection.close();
    await server!.drop(address.database);
  });
});

/** As the program writes them, and the marks of the steps that its database had passed. */
async function fill(address: { uri: string; database: string }, age: Age): Promise<void> {
  const connection = await connectMongo(address);
  for (const kind of allKinds) {
    const records = documentsOf(kind, age).map(({ id, document }) => ({
      _id: id,
      document: asBson(document),
    }));
    const announced = kind === 'requests' ? { announcedVersion: 0, unannounced: true } : {};
    const collection = connection.collection<{ _id: string }>(kind);
    await collection.insertMany(records.map((record) => ({ ...record, ...announced })));
  }
  const passed = age === 'oldest' ? 1 : migrations.length;
  const steps = Array.from({ length: passed }, (_, index) => index + 1);
  const marks = steps.map((step) => ({ _id: step, holder: 'before', leaseUntil: someTime, done: true }));
  await connection.collection<(typeof marks)[number]>('migrations').insertMany(marks);
  await connection.close();
}

/** With real dates, and what LINE said as JSON text. */
function asBson({ body, ...document }: Record<string, unknown>): object {
  const revived = JSON.parse(JSON.stringify(document), (_, value) =>
    typeof value === 'string' && INSTANT.test(value) ? new Date(value) : value,
  );
  return { ...revived, ...(body !== undefined && { body: JSON.stringify(body) }) };
}
