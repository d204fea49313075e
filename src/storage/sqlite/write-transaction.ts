/**
 * How the stores write. libsql has a trap: a prepared write that gives up on a lock stays open, and what the connection
 * writes afterwards is then not committed, without any error. So the lock is always taken first, by a BEGIN of its own.
 */
import type { Database } from 'libsql';
import { once } from '../../once.js';

/** Runs a statement, prepared when it is first run. @returns how many rows it changed. */
export type Write = (...parameters: unknown[]) => number;

export function prepareWrite(database: Database, sql: string): Write {
  const prepared = once(() => database.prepare(sql));
  return (...parameters) => inWriteTransaction(database, () => prepared().run(...parameters).changes);
}

/** All that `write` does is one commit, or nothing at all where it throws. Joins a transaction that is open already. */
export function inWriteTransaction<T>(database: Database, write: () => T): T {
  if (database.inTransaction) return write();
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = write();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk has rolled back by itself.
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
