/** Is the database file sound? For the doctor, also while the bot is running. */
import { existsSync } from 'node:fs';
import Libsql, { type Database } from 'libsql';
import { BUSY_TIMEOUT_MS, databaseFile } from './open-database.js';

export type Integrity = { kind: 'sound' } | { kind: 'absent' } | { kind: 'damaged'; faults: string[] };

/** Opened without migrating: a look at a database must not change it. */
export function integrityCheck(folder: string): Integrity {
  if (!existsSync(databaseFile(folder))) return { kind: 'absent' };
  const faults = faultsOf(new Libsql(databaseFile(folder), { timeout: BUSY_TIMEOUT_MS }));
  return faults.length === 0 ? { kind: 'sound' } : { kind: 'damaged', faults };
}

function faultsOf(database: Database): string[] {
  try {
    database.pragma('query_only = ON');
    const found = database.prepare('PRAGMA integrity_check').pluck().all().map(String);
    return found.filter((line) => line !== 'ok');
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    database.close();
  }
}
