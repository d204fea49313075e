/** Is all of an office in a dump by `mongodump`? Compared with the database that it was taken from, which may have moved on. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from 'mongoose';
import { connectMongo, type MongoAddress } from './connect-mongo.js';
import { createModels } from './models.js';
import { BsonCutOff, readBsonFile } from './read-bson-file.js';

export interface DumpedCollection {
  name: string;
  /** In the database now. */
  present: number;
  /** In the dump; undefined where it is not there, or cut off. */
  dumped: number | undefined;
}

export interface CheckedDump {
  kind: 'whole' | 'damaged' | 'absent';
  database: string;
  collections: DumpedCollection[];
  /** Files in the dump that lack bytes. */
  filesCut: number;
}

/** The collections of each office's database. */
function collectionNames(connection: Connection): string[] {
  return [...Object.keys(createModels(connection)), 'fs.files', 'fs.chunks'];
}

/** Rejects when no server answers. */
export async function checkDump(folder: string, address: MongoAddress): Promise<CheckedDump> {
  const connection = await connectMongo(address);
  try {
    const dump = dumpFolder(folder, connection.name);
    const collections: DumpedCollection[] = [];
    for (const name of collectionNames(connection)) {
      const present = await connection.collection(name).countDocuments();
      if (present > 0)
        collections.push({ name, present, dumped: dump === undefined ? dump : await countIn(dump, name) });
    }
    const common = { database: connection.name, collections };
    if (!dump) return { kind: 'absent', ...common, filesCut: 0 };
    const isThere = collections.every(({ dumped }) => dumped !== undefined && dumped > 0);
    const filesCut = isThere ? await countCutFiles(dump) : 0;
    return { kind: isThere && filesCut === 0 ? 'whole' : 'damaged', ...common, filesCut };
  } finally {
    await connection.destroy();
  }
}

/** mongodump makes a folder for each database. */
function dumpFolder(folder: string, database: string): string | undefined {
  return [join(folder, database), folder].find(
    (one) => existsSync(one) && readdirSync(one).some((name) => name.endsWith('.bson')),
  );
}

async function countIn(dump: string, name: string): Promise<number | undefined> {
  const file = join(dump, `${name}.bson`);
  if (!existsSync(file)) return undefined;
  let count = 0;
  try {
    for await (const _ of readBsonFile(file)) count += 1;
    return count;
  } catch (error) {
    if (error instanceof BsonCutOff) return undefined;
    throw error;
  }
}

async function countCutFiles(dump: string): Promise<number> {
  const bytes = new Map<string, number>();
  const chunks = join(dump, 'fs.chunks.bson');
  const files = join(dump, 'fs.files.bson');
  if (!existsSync(files)) return 0;
  for await (const { files_id, data } of existsSync(chunks) ? readBsonFile(chunks) : []) {
    const length = data instanceof Uint8Array ? data.length : 0;
    bytes.set(String(files_id), (bytes.get(String(files_id)) ?? 0) + length);
  }
  let cut = 0;
  for await (const { _id, length } of readBsonFile(files)) {
    if ((bytes.get(String(_id)) ?? 0) !== Number(length)) cut += 1;
  }
  return cut;
}
