/** The MongoDB server for tests: TEST_MONGODB_URI, else a mongod of this machine. Without either the tests are skipped, loudly. */
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { afterAll, vi } from 'vitest';

export interface MongoServer {
  uri: string;
  /** A name that no other test uses. */
  newDatabase(): string;
  drop(database: string): Promise<void>;
}

/** To be called at the top of a test file. Undefined: there is no server, and a line has said so. */
export async function findMongoServer(): Promise<MongoServer | undefined> {
  const uri = process.env.TEST_MONGODB_URI || (await startMongod());
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
async function startMongod(): Promise<string | undefined> {
  if (spawnSync('mongod', ['--version']).error) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'publish-desk-mongod-'));
  const port = await freePort();
  const place = ['--port', `${port}`, '--dbpath', folder, '--bind_ip', '127.0.0.1'];
  const mongod = spawn('mongod', [...place, '--unixSocketPrefix', folder], { stdio: 'ignore' });
  const ended = once(mongod, 'exit');
  afterAll(async () => {
    mongod.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  return `mongodb://127.0.0.1:${port}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
