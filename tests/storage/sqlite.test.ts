/** The embedded storage keeps the store contract. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe } from 'vitest';
import { databaseFile } from '../../src/storage/sqlite/open-database.js';
import { openForReading } from '../../src/storage/sqlite/open-for-reading.js';
import { openSqliteStores } from '../../src/storage/sqlite/open-sqlite-stores.js';
import type { TestDatabase } from './contract/instances.js';
import { unreadableContract } from './contract/unreadable.js';
import { flipByte } from './sqlite/flip-byte.js';
import { storeContract } from './store-contract.js';

storeContract('SQLite', createDatabase);

describe('SQLite, where a byte flipped, so that a text is not UTF-8', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    const created = await createDatabase();
    database = { ...created, spoil: async ({ kind, id }) => created.flip(tableOf(kind), id) };
  });
  afterEach(() => database.drop());
  unreadableContract(
    () => database,
    () => 'TypeError',
  );
});

async function createDatabase(): Promise<TestDatabase & { flip(table: string, id: string): void }> {
  const folder = await mkdtemp(join(tmpdir(), 'publish-desk-'));
  return {
    connect: async (report) => openSqliteStores({ folder, ...(report && { report }) }),
    look: async () => openForReading(folder),
    async spoil({ kind, id, field }) {
      const database = new Libsql(databaseFile(folder));
      database
        .prepare(
          `UPDATE ${tableOf(kind)} SET document = json_set(document, ?, json('{"odd":[]}')) WHERE id = ?`,
        )
        .run(`$.${field}`, id);
      database.close();
    },
    flip: (table, id) => flipByte(folder, { table, id, at: 'schemaVersion' }),
    drop: () => rm(folder, { recursive: true }),
  };
}

function tableOf(kind: string): string {
  return kind.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`);
}
