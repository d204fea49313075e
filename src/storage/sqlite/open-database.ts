/** Opens the database file of a data folder: durable at every commit, readable by a second process meanwhile. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Libsql, { type Database } from 'libsql';
import { migrate } from './migrate.js';

/** How long a write waits for another process (the doctor, a backup) before it fails. */
export const BUSY_TIMEOUT_MS = 5_000;

export function databaseFile(folder: string): string {
  return join(folder, 'publish-desk.db');
}

/** @throws DatabaseTooNew */
export function openDatabase(folder: string, { isDurable = true } = {}): Database {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = new Libsql(databaseFile(folder), { timeout: BUSY_TIMEOUT_MS });
  database.pragma('journal_mode = WAL');
  database.pragma(`synchronous = ${isDurable ? 'FULL' : 'OFF'}`);
  migrate(database);
  return database;
}

/** libsql keeps a closed connection alive while statements of it live, so the log is written back by hand. */
export function closeDatabase(database: Database): void {
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}
