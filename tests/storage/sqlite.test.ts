/** The embedded storage keeps the store contract. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStores } from '../../src/storage/sqlite/open-sqlite-stores.js';
import { storeContract } from './store-contract.js';

storeContract('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'publish-desk-'));
  return {
    connect: async () => openSqliteStores({ folder }),
    drop: () => rm(folder, { recursive: true }),
  };
});
