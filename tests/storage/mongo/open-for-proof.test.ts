/** Records in MongoDB prove themselves as those in SQLite do, and whoever changes one is found. */
import fc from 'fast-check';
import type { Connection, Types } from 'mongoose';
import { describe, expect, onTestFinished, test } from 'vitest';
import { provenKinds } from '../../../src/domain/evidence/stored-records.js';
import { isSound } from '../../../src/domain/evidence/verification.js';
import { verifyRecords } from '../../../src/evidence/verify-records.js';
import { connectMongo } from '../../../src/storage/mongo/connect-mongo.js';
import { openForProof } from '../../../src/storage/mongo/open-for-proof.js';
import { openMongoStorage } from '../../../src/storage/mongo/open-mongo-storage.js';
import { fillRecords, putFiles } from '../../evidence/office-on-record.js';
import { someTime } from '../../support/builders.js';
import { findMongoServer } from '../../support/mongo-server.js';
import { runs } from '../../support/runs.js';

const server = await findMongoServer();

async function officeOnRecord() {
  const address = { uri: server!.uri, database: server!.newDatabase() };
  onTestFinished(() => server!.drop(address.database));
  const { stores, files, close } = await openMongoStorage({ ...address, now: () => someTime });
  await putFiles(files);
  await fillRecords(stores);
  await close();
  return address;
}

describe.skipIf(!server)('on a server', () => {
  test('records that nobody touched are sound, and each that was changed is found', async () => {
    const address = await officeOnRecord();

    const found = await verified(address);
    expect(found.faults).toEqual([]);
    expect(isSound(found)).toBe(true);
    expect(found.counts).toMatchObject({ requests: 3, entries: 6, persons: 2, files: 2, anchors: 1 });
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

  test('a value that changes anywhere in any record of any kind, or in a file, is found', async () => {
    const address = await officeOnRecord();
    const connection = await connectMongo(address);
    onTestFinished(() => connection.destroy());

    const places = await placesIn(connection);
    expect(new Set(places.map(({ collection }) => collection))).toEqual(
      new Set([...provenKinds, 'fs.chunks']),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.nat(), async ({ collection, id, path, value }, at) => {
        const documents = connection.collection(collection);
        await documents.updateOne({ _id: id }, { $set: { [path]: changed(value, at) } });
        expect(isSound(await verified(address)), `${collection} ${String(id)} ${path}`).toBe(false);
        await documents.updateOne({ _id: id }, { $set: { [path]: value } });
      }),
      { numRuns: runs(60) },
    );
    expect(isSound(await verified(address))).toBe(true);
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

interface ValuePlace {
  collection: string;
  id: Types.ObjectId;
  path: string;
  value: unknown;
}

/** Every value that some record of evidence holds, however deep, and every part of a file. */
async function placesIn(connection: Connection): Promise<ValuePlace[]> {
  const found: ValuePlace[] = [];
  for (const collection of provenKinds) {
    for (const stored of await connection.collection(collection).find().toArray()) {
      for (const [path, value] of valuesOf(stored.document, 'document'))
        found.push({ collection, id: stored._id, path, value });
    }
  }
  for (const { _id, data } of await connection.collection('fs.chunks').find().toArray())
    found.push({ collection: 'fs.chunks', id: _id, path: 'data', value: data.buffer });
  return found;
}

function valuesOf(value: unknown, path: string): [path: string, value: unknown][] {
  if (typeof value !== 'object' || value === null || value instanceof Date) return [[path, value]];
  return Object.entries(value).flatMap(([name, inner]) => valuesOf(inner, `${path}.${name}`));
}

/** As small a change as this kind of value allows. */
function changed(value: unknown, at: number): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (value instanceof Date) return new Date(value.getTime() + 1);
  if (value instanceof Uint8Array) {
    const bytes = Buffer.from(value);
    bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << (at % 8));
    return bytes;
  }
  const text = String(value);
  const place = at % (text.length + 1);
  return `${text.slice(0, place)}${text[place] === 'x' ? 'y' : 'x'}${text.slice(place + 1)}`;
}

async function change(connection: Connection, collection: string, fields: object): Promise<void> {
  const { matchedCount } = await connection.collection(collection).updateOne({}, { $set: fields });
  expect(matchedCount).toBe(1);
}
