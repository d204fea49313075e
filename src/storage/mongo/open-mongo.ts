/** Opens a MongoDB database: brought to the present schema and indexed first, then ready for daily work. */
import type { Connection } from 'mongoose';
import { connectMongo, connectToPrepare, type MongoAddress } from './connect-mongo.js';
import { migrate } from './migrate.js';
import { buildIndexes } from './models.js';
import { requireNewServer } from './server-too-old.js';

export interface MongoOptions extends MongoAddress {
  now: () => Date;
}

/** @throws ServerTooOld, DatabaseTooNew; rejects when no server answers. */
export async function openMongo({ now, ...address }: MongoOptions): Promise<Connection> {
  await prepare(address, now);
  return connectMongo(address);
}

async function prepare(address: MongoAddress, now: () => Date): Promise<void> {
  const connection = await connectToPrepare(address);
  try {
    await requireNewServer(connection);
    await migrate(connection, { now });
    await buildIndexes(connection);
  } finally {
    await connection.destroy();
  }
}
