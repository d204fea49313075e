/** Does anything stand in the database of a data folder that only a person can have brought there? It is not changed. */
import { existsSync } from 'node:fs';
import Libsql, { type Database } from 'libsql';
import { BUSY_TIMEOUT_MS, databaseFile } from './open-database.js';

/** No file is kept before there is a person. */
const TABLES = ['persons', 'requests'];

export function hasRecords(folder: string): boolean {
  if (!existsSync(databaseFile(folder))) return false;
  const database = new Libsql(databaseFile(folder), { timeout: BUSY_TIMEOUT_MS });
  try {
    database.pragma('query_only = ON');
    return TABLES.some((table) => hasRows(database, table));
  } finally {
    database.close();
  }
}

/** A database in which nothing was ever made has no tables. */
function hasRows(database: Database, table: string): boolean {
  const found = database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").all(table);
  return found.length > 0 && database.prepare(`SELECT 1 FROM ${table} LIMIT 1`).all().length > 0;
}
