/** The number of the migration that a database file has come to. */
import type { Database } from 'libsql';

export function schemaVersion(database: Database): number {
  return Number(database.prepare('PRAGMA user_version').pluck().all()[0]);
}
