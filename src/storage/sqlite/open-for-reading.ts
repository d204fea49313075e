/** The records as the doctor reads them, also while the bot is running: nothing is made, migrated or written. */
import Libsql, { type Database } from 'libsql';
import type { OpenedForReading } from '../opened-for-reading.js';
import { findUnreadable } from './find-unreadable.js';
import { createMessagesStore } from './messages-store.js';
import { migrations } from './migrations.js';
import { BUSY_TIMEOUT_MS, databaseFile } from './open-database.js';
import { createPatientWrites } from './patient-writes.js';
import { createPersonsStore } from './persons-store.js';
import { schemaVersion } from './schema-version.js';

/** The database must be there: look by integrityCheck first. */
export function openForReading(folder: string): OpenedForReading {
  const database = new Libsql(databaseFile(folder), { timeout: BUSY_TIMEOUT_MS });
  database.pragma('query_only = ON');
  const version = schemaVersion(database);
  if (version === migrations.length) return readableStores(database);
  database.close();
  return { kind: version > migrations.length ? 'tooNew' : 'older' };
}

/** All of them are found by `unreadable`. */
const ignore = () => {};

function readableStores(database: Database): OpenedForReading {
  return {
    kind: 'present',
    persons: createPersonsStore(database, ignore),
    messages: createMessagesStore(database, {
      report: ignore,
      writes: createPatientWrites(database, { patienceMs: 0 }),
    }),
    unreadable: async () => findUnreadable(database),
    async close() {
      database.close();
    },
  };
}
