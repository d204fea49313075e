/** Files on disk and files in GridFS keep the same contract. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { createFileStore } from '../../src/storage/files/file-store.js';
import { findMongoServer } from '../support/mongo-server.js';
import { fileStoreContract } from './file-store-contract.js';
import { gridStorage } from './mongo/grid-storage.js';

const server = await findMongoServer();

fileStoreContract('on disk', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'publish-desk-files-'));
  return {
    open: (now) => createFileStore(directory, now),
    async everything() {
      const found = await readdir(directory, { recursive: true, withFileTypes: true });
      return found.filter((entry) => entry.isFile()).map(({ name }) => name);
    },
    crashHalfWay: () => writeFile(join(directory, 'unfinished', 'left-by-a-crash'), 'half'),
    async flipBit(sha256, position) {
      const path = join(directory, sha256.slice(0, 2), sha256);
      const bytes = await readFile(path);
      bytes.writeUInt8(bytes.readUInt8(position) ^ 1, position);
      await writeFile(path, bytes);
    },
    drop: () => rm(directory, { recursive: true }),
  };
});

describe.skipIf(!server)('on a server', () => {
  fileStoreContract('in GridFS', () => gridStorage(server!));
});
