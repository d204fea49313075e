/** Brings a database to the present schema by numbered steps: all that are missing, or none. */
import type { Database } from 'libsql';
import { DatabaseTooNew } from '../database-too-new.js';
import { type MigrationStep, migrations } from './migrations.js';
import { presentSchema } from './present-schema.js';
import { schemaVersion } from './schema-version.js';
import { takeSteps } from './take-steps.js';
import { inWriteTransaction } from './write-transaction.js';

/** @throws DatabaseTooNew */
export function migrate(database: Database, steps: readonly MigrationStep[] = migrations): void {
  const found = schemaVersion(database);
  if (found > steps.length) throw new DatabaseTooNew(found, steps.length);
  if (found === steps.length) return;
  inWriteTransaction(database, () => takeMissing(database, steps));
  database.pragma('shrink_memory'); // a new schema leaves as much in the cache as it takes on the disk
}

/** The version is read again under the write lock: a second process may have taken some of them meanwhile. */
function takeMissing(database: Database, steps: readonly MigrationStep[]): void {
  const found = schemaVersion(database);
  if (found === 0 && steps === migrations) database.exec(presentSchema());
  else takeSteps(database, steps.slice(found));
  database.exec(`PRAGMA user_version = ${steps.length}`);
}
