/** A write that changes nothing: it shows that the database can be written to, and that the disk has room for it. */
import type { Database } from 'libsql';
import { inWriteTransaction } from './write-transaction.js';

/** Rejects as any other write would. */
export function tryWrite(database: Database): void {
  // libsql ends the process where a closed connection is asked whether it is in a transaction.
  if (!database.open) throw new Error('The database is closed');
  inWriteTransaction(database, () => {
    const version = Number(database.prepare('PRAGMA user_version').pluck().all()[0]);
    database.exec(`PRAGMA user_version = ${version}`);
  });
}
