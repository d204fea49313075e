/** The embedded storage keeps the store contract. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { databaseFile } from '../../src/storage/sqlite/open-database.js';
import { openForReading } from '../../src/storage/sqlite/open-for-reading.js';
import { openSqliteStores } from '../../src/storage/sqlite/open-sqlite-stores.js';
import { storeContract } from './store-contract.js';

storeContract('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'publish-desk-'));
  return {
    connect: async (report) => openSqliteStores({ folder, ...(report && { report }) }),
    look: async () => openForReading(folder),
    async spoil({ kind, id, field }) {
      const table = kind.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`);
      const database = new Libsql(databaseFile(folder));
      database
        .prepare(`UPDATE ${table} SET document = json_set(document, ?, json('{"odd":[]}')) WHERE id = ?`)
        .run(`$.${field}`, id);
      database.close();
    },
    drop: () => rm(folder, { recursive: true }),
  };
});
