/** A database for files alone, and a look at all that is in it. */
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { Connection, mongo } from 'mongoose';
import { createGridFileStore } from '../../../src/storage/mongo/grid-file-store.js';
import { openMongo } from '../../../src/storage/mongo/open-mongo.js';
import { minutesLater, someTime } from '../../support/builders.js';
import type { MongoServer } from '../../support/mongo-server.js';
import type { TestFileStorage } from '../file-store-contract.js';

const twoDaysAgo = () => minutesLater(-2 * 24 * 60);

export async function gridStorage(server: MongoServer): Promise<TestFileStorage> {
  const address = { uri: server.uri, database: server.newDatabase(), now: () => someTime };
  const connection = await openMongo(address);
  return {
    open: (now = () => someTime) => createGridFileStore(connection, now),
    everything: () => everythingIn(connection),
    async crashHalfWay() {
      const dying = await openMongo(address);
      const files = await createGridFileStore(dying, twoDaysAgo);
      const content = new PassThrough({ highWaterMark: 1 });
      const crashed = files.put(content).catch(() => {});
      content.write(Buffer.alloc(600_000));
      await once(content, 'drain');
      content.write(Buffer.alloc(1));
      await once(content, 'drain'); // asked for more, so the first piece is stored
      await dying.close();
      content.destroy(new Error('crash'));
      await crashed;
    },
    flipBit: (sha256, position) => flipBit(connection, sha256, position),
    async drop() {
      await connection.close();
      await server.drop(address.database);
    },
  };
}

async function flipBit(connection: Connection, sha256: string, position: number): Promise<void> {
  const file = await connection.collection<mongo.GridFSFile>('fs.files').findOne({ filename: sha256 });
  if (!file) throw new Error(`There is no file ${sha256}`);
  const chunks = connection.collection<mongo.GridFSChunk>('fs.chunks');
  const chunk = await chunks.findOne({ files_id: file._id, n: Math.floor(position / file.chunkSize) });
  if (!chunk) throw new Error(`There is no byte ${position}`);
  const bytes = Buffer.from(chunk.data.buffer);
  bytes.writeUInt8(bytes.readUInt8(position % file.chunkSize) ^ 1, position % file.chunkSize);
  await chunks.updateOne({ _id: chunk._id }, { $set: { data: bytes } });
}

async function everythingIn(connection: Connection): Promise<string[]> {
  const files = await connection.collection('fs.files').find().toArray();
  const chunks = await connection.collection('fs.chunks').find().toArray();
  const begun = await connection.collection('unfinishedFiles').find().toArray();
  const known = new Set(files.map(({ _id }) => String(_id)));
  return [
    ...files.map(({ filename }) => String(filename)),
    ...chunks.filter((chunk) => !known.has(String(chunk.files_id))).map(() => 'a chunk of no file'),
    ...begun.map(() => 'a begun file'),
  ];
}
