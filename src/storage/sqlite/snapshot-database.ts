/** One consistent copy of the database in a file of its own, also while the bot writes: all that was committed before it began. */
import { chmodSync, closeSync, fsyncSync, openSync } from 'node:fs';
import Libsql from 'libsql';
import { BUSY_TIMEOUT_MS, databaseFile } from './open-database.js';

export interface Snapshot {
  /** The number of the last migration. */
  schema: number;
}

/** @param file must not be there yet */
export function snapshotDatabase(folder: string, file: string): Snapshot {
  const database = new Libsql(databaseFile(folder), { timeout: BUSY_TIMEOUT_MS });
  try {
    database.prepare('VACUUM INTO ?').run(file);
  } finally {
    database.close();
  }
  chmodSync(file, 0o600);
  flush(file);
  return { schema: schemaOf(file) };
}

function flush(file: string): void {
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

function schemaOf(file: string): number {
  const database = new Libsql(file);
  try {
    return Number(database.prepare('PRAGMA user_version').pluck().all()[0]);
  } finally {
    database.close();
  }
}
