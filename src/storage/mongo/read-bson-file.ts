/** The documents of a file as `mongodump` writes it: one after the other, each beginning with its length. */
import { open } from 'node:fs/promises';
import mongoose from 'mongoose';

const LENGTH_BYTES = 4;
/** MongoDB takes none that is larger. */
const MAX_BYTES = 16 * 1024 * 1024 + 16 * 1024;

export class BsonCutOff extends Error {}

/** @throws BsonCutOff where the file ends within a document, or holds something else */
export async function* readBsonFile(path: string): AsyncIterable<Record<string, unknown>> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    for (let at = 0; at < size; ) {
      const length = (await readAt(at, LENGTH_BYTES)).readInt32LE();
      if (length <= LENGTH_BYTES || length > MAX_BYTES || at + length > size) throw new BsonCutOff(path);
      yield parsed(await readAt(at, length), path);
      at += length;
    }
  } finally {
    await file.close();
  }

  async function readAt(position: number, length: number): Promise<Buffer> {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
    if (bytesRead < length) throw new BsonCutOff(path);
    return buffer;
  }
}

function parsed(bytes: Buffer, path: string): Record<string, unknown> {
  try {
    return mongoose.mongo.BSON.deserialize(bytes, { promoteBuffers: true });
  } catch {
    throw new BsonCutOff(path);
  }
}
