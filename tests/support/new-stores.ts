/** Stores for one test, in a folder of its own. They wait for no disk: no test outlives a power failure. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stores } from '../../src/domain/stores.js';
import { closeDatabase, databaseFile, openDatabase } from '../../src/storage/sqlite/open-database.js';
import { openSqliteStores } from '../../src/storage/sqlite/open-sqlite-stores.js';

/** All migrations take longer than many a test: each process takes them once. */
let emptyDatabase: Buffer | undefined;

export function openNewStores(folder: string): Stores {
  emptyDatabase ??= migratedDatabase();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(databaseFile(folder), emptyDatabase);
  return openSqliteStores({ folder, isDurable: false });
}

function migratedDatabase(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'publish-desk-'));
  closeDatabase(openDatabase(folder, { isDurable: false }));
  const bytes = readFileSync(databaseFile(folder));
  rmSync(folder, { recursive: true });
  return bytes;
}
