/** The MongoDB server for tests: TEST_MONGODB_URI, else one of their own. Where there is neither they are skipped, loudly. */
import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { afterAll, vi } from 'vitest';
import { startMongoProcess } from './mongo-process.js';

export interface MongoServer {
  uri: string;
  /** A name that no other test uses. */
  newDatabase(): string;
  drop(database: string): Promise<void>;
}

/** To be called at the top of a test file. Undefined: there is no server, and a line has said so. */
export async function findMongoServer(): Promise<MongoServer | undefined> {
  const uri = process.env.TEST_MONGODB_URI || (await startOwn());
  if (!uri) {
    console.warn('SKIPPED: the tests on MongoDB. Set TEST_MONGODB_URI, or put mongod on the PATH.');
    return undefined;
  }
  // Hundreds of round trips to another process, on a machine that may be busy.
  vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
  return mongoServerAt(uri);
}

export function mongoServerAt(uri: string): MongoServer {
  return {
    uri,
    newDatabase: () => `test-${randomUUID()}`,
    async drop(database) {
      const connection = await mongoose.createConnection(uri, { dbName: database }).asPromise();
      await connection.dropDatabase();
      await connection.close();
    },
  };
}

/** Ends with the test file. */
async function startOwn(): Promise<string | undefined> {
  const server = await startMongoProcess();
  if (server) afterAll(() => server.remove());
  return server?.uri;
}
