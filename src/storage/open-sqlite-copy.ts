/** A new database in an empty folder that nobody else knows, for copying records into it. */
import type { StoreCopy } from '../domain/store-copy.js';
import { closeDatabase, openDatabase } from './sqlite/open-database.js';
import { createSqliteCopy } from './sqlite/sqlite-copy.js';

export function openSqliteCopy(folder: string): { records: StoreCopy; close(): void } {
  const database = openDatabase(folder);
  return { records: createSqliteCopy(database), close: () => closeDatabase(database) };
}
