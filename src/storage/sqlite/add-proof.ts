/** The migration to records that prove themselves: hashes in histories, checksums in records, and the chain of the office. */
import type { Database } from 'libsql';
import { requestUpgrades } from '../../domain/upgrade-request.js';
import { upgradeDocuments } from './upgrade-documents.js';

/** The schema of requests whose entries carry hashes. */
const CHAINED = 2;

export function addProof(database: Database): void {
  database.exec(`
    ALTER TABLE requests ADD COLUMN anchored_version INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX requests_unanchored ON requests (id) WHERE anchored_version < version;
    CREATE TABLE anchors (id TEXT NOT NULL PRIMARY KEY, document TEXT NOT NULL) STRICT;
  `);
  upgradeDocuments(database, 'requests', requestUpgrades.slice(0, CHAINED));
  for (const table of ['persons', 'monthly_notes', 'file_accesses'] as const)
    upgradeDocuments(database, table, []);
}
