/** Takes steps of the schema, one after the other. */
import type { Database } from 'libsql';
import type { MigrationStep } from './migrations.js';

export function takeSteps(database: Database, steps: readonly MigrationStep[]): void {
  for (const step of steps) {
    if (typeof step === 'string') database.exec(step);
    else step(database);
  }
}
