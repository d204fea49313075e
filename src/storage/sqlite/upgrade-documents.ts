/** Rewrites all documents of a table in the present shape, where columns of an index need it, or where they lack a checksum. */
import type { Database } from 'libsql';
import { type Stored, upgraded, withChecksum } from '../stored-schema.js';

const ROWS_AT_ONCE = 500;

/** Tables whose documents carry a checksum. */
type Table = 'requests' | 'persons' | 'monthly_notes' | 'file_accesses';

export function upgradeDocuments(
  database: Database,
  table: Table,
  upgrades: readonly ((old: Stored) => Stored)[],
): void {
  const page = database.prepare(
    `SELECT id, document FROM ${table} WHERE id > ? ORDER BY id LIMIT ${ROWS_AT_ONCE}`,
  );
  const write = database.prepare(`UPDATE ${table} SET document = ? WHERE id = ?`);
  const rowsAfter = (id: string) => page.all(id) as { id: string; document: string }[];
  for (let rows = rowsAfter(''); rows.length > 0; rows = rowsAfter(rows.at(-1)?.id ?? '')) {
    for (const { id, document } of rows) {
      const old: Stored = JSON.parse(document);
      const schemaVersion = Math.max(Number(old.schemaVersion ?? 1), upgrades.length + 1);
      write.run(JSON.stringify(withChecksum({ ...upgraded(old, upgrades), schemaVersion })), id);
    }
  }
}
