/** The records of a MongoDB database, read beside the bots that work on it: nothing is made, migrated or occupied. */
import type { StoreCopy } from '../../domain/store-copy.js';
import { connectMongo, type MongoAddress } from './connect-mongo.js';
import { createMongoCopy } from './mongo-copy.js';

export async function openMongoBeside(
  address: MongoAddress,
): Promise<{ records: StoreCopy; close(): Promise<void> }> {
  const connection = await connectMongo(address);
  return { records: createMongoCopy(connection), close: () => connection.destroy() };
}
