/** Records in MongoDB prove themselves as those in SQLite do, and whoever changes one is found. */
import type { Connection } from 'mongoose';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isSound } from '../../../src/domain/evidence/verification.js';
import { verifyRecords } from '../../../src/evidence/verify-records.js';
import { connectMongo } from '../../../src/storage/mongo/connect-mongo.js';
import { openForProof } from '../../../src/storage/mongo/open-for-proof.js';
import { openMongoStorage } from '../../../src/storage/mongo/open-mongo-storage.js';
import { fillRecords, putFile } from '../../evidence/office-on-record.js';
import { someTime } from '../../support/builders.js';
import { findMongoServer } from '../../support/mongo-server.js';

const server = await findMongoServer();

describe.skipIf(!server)('on a server', () => {
  test('records that nobody touched are sound, and each that was changed is found', async () => {
    const address = { uri: server!.uri, database: server!.newDatabase() };
    onTestFinished(() => server!.drop(address.database));
    const { stores, files, close } = await openMongoStorage({ ...address, now: () => someTime });
    await putFile(files);
    await fillRecords(stores);
    await close();

    const found = await verified(address);
    expect(found.faults).toEqual([]);
    expect(isSound(found)).toBe(true);
    expect(found.counts).toMatchObject({ requests: 3, entries: 6, persons: 2, files: 1, anchors: 1 });
    expect(found.unanchored).toBe(0);

    const connection = await connectMongo(address);
    onTestFinished(() => connection.destroy());
    await change(connection, 'requests', { 'document.history.1.at': new Date(0) });
    await change(connection, 'persons', { 'document.name': 'another' });
    await change(connection, 'monthlyNotes', { 'document.unit': 'another' });
    await change(connection, 'anchors', { 'document.at': new Date(0) });
    await change(connection, 'fs.chunks', { data: Buffer.from('another') });
    const { faults } = await verified(address);
    expect(faults.map(({ kind, fault }) => `${kind} ${fault}`)).toEqual(
      expect.arrayContaining([
        'requests chainBroken',
        'requests changed',
        'persons changed',
        'monthlyNotes factGone',
        'anchors anchorBroken',
        'requests fileUnreadable',
      ]),
    );
  });

  test('an empty database has nothing to prove', async () => {
    const address = { uri: server!.uri, database: server!.newDatabase() };
    expect(await openForProof(address)).toEqual({ kind: 'absent' });
  });
});

async function verified(address: { uri: string; database: string }) {
  const opened = await openForProof(address);
  if (opened.kind !== 'present') throw new Error(opened.kind);
  const verification = await verifyRecords(opened.records);
  await opened.records.close();
  return verification;
}

async function change(connection: Connection, collection: string, fields: object): Promise<void> {
  const { matchedCount } = await connection.collection(collection).updateOne({}, { $set: fields });
  expect(matchedCount).toBe(1);
}
