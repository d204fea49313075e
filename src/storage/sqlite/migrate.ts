/** Brings a database to the present schema, one numbered step after the other. */
import type { Database } from 'libsql';
import { DatabaseTooNew } from '../database-too-new.js';
import { type MigrationStep, migrations } from './migrations.js';
import { schemaVersion } from './schema-version.js';
import { inWriteTransaction } from './write-transaction.js';

/** @throws DatabaseTooNew */
export function migrate(database: Database, steps: readonly MigrationStep[] = migrations): void {
  const found = schemaVersion(database);
  if (found > steps.length) throw new DatabaseTooNew(found, steps.length);
  steps.forEach((step, index) => {
    takeStep(database, step, index + 1);
  });
}

/** The version is read again under the write lock: a second process may have taken the step meanwhile. */
function takeStep(database: Database, step: MigrationStep, version: number): void {
  if (schemaVersion(database) >= version) return;
  inWriteTransaction(database, () => {
    if (schemaVersion(database) >= version) return;
    if (typeof step === 'string') database.exec(step);
    else step(database);
    database.exec(`PRAGMA user_version = ${version}`);
  });
}
