/** Is what `mongodump` made all of an office? */
import { mkdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import mongoose from 'mongoose';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkDump } from '../../../src/storage/mongo/check-dump.js';
import { connectMongo, type MongoAddress } from '../../../src/storage/mongo/connect-mongo.js';
import { openMongoStorage } from '../../../src/storage/mongo/open-mongo-storage.js';
import { buildPerson, buildRequest, someTime } from '../../support/builders.js';
import { findMongoServer } from '../../support/mongo-server.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const server = await findMongoServer();

describe.skipIf(!server)('a dump', () => {
  test('of everything is whole', async () => {
    const { address, folder } = await dumpedOffice();
    const checked = await checkDump(folder, address);
    expect(checked.collections.filter(({ present, dumped }) => present !== dumped)).toEqual([]);
    expect(checked.collections.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['requests', 'persons', 'migrations', 'fs.files', 'fs.chunks']),
    );
    expect(checked.kind).toBe('whole');
  });

  test('that was never made is asked for', async () => {
    const { address } = await dumpedOffice();
    expect((await checkDump(temporaryFolder(), address)).kind).toBe('absent');
  });

  test.each(['requests', 'fs.files', 'fs.chunks'])('without %s is not whole', async (name) => {
    const { address, folder, dump } = await dumpedOffice();
    rmSync(join(dump, `${name}.bson`));
    expect((await checkDump(folder, address)).kind).toBe('damaged');
  });

  test('that was cut off is not whole', async () => {
    const { address, folder, dump } = await dumpedOffice();
    const file = join(dump, 'requests.bson');
    truncateSync(file, statSync(file).size - 1);
    const { kind, collections } = await checkDump(folder, address);
    expect(kind).toBe('damaged');
    expect(collections.find(({ name }) => name === 'requests')?.dumped).toBeUndefined();
  });

  test('in which a file lacks a piece is not whole', async () => {
    const { address, folder, dump } = await dumpedOffice();
    const file = join(dump, 'fs.chunks.bson');
    writeFileSync(file, mongoose.mongo.BSON.serialize({ files_id: 'of another', data: Buffer.alloc(1) }));
    expect(await checkDump(folder, address)).toMatchObject({ kind: 'damaged', filesCut: 1 });
  });
});

/** Writes what mongodump writes: a folder for the database, a file for each collection. */
async function dumpedOffice(): Promise<{ address: MongoAddress; folder: string; dump: string }> {
  const address = { uri: server!.uri, database: server!.newDatabase() };
  const { stores, files, close } = await openMongoStorage({ ...address, now: () => someTime });
  onTestFinished(() => server!.drop(address.database));
  await stores.persons.replace(buildPerson({ id: 'U1', roles: ['requester'] }), 0);
  for (const id of ['R1', 'R2']) await stores.requests.insert(buildRequest({ id }));
  await files.put(Readable.from([Buffer.from('a file of the office')]));
  await close();

  const folder = temporaryFolder();
  const dump = join(folder, address.database);
  mkdirSync(dump);
  const connection = await connectMongo(address);
  for (const { name } of await connection.listCollections()) {
    const documents = await connection.collection(name).find().toArray();
    const bytes = documents.map((one) => mongoose.mongo.BSON.serialize(one));
    writeFileSync(join(dump, `${name}.bson`), Buffer.concat(bytes));
  }
  await connection.close();
  return { address, folder, dump };
}
