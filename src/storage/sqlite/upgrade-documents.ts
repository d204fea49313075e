/** Rewrites all documents of a table in the present shape, where columns of an index need it, or where they lack a checksum. */
import type { Database } from 'libsql';
import { type Stored, upgraded, withChecksum } from '../stored-schema.js';
import { type DocumentRow, recordColumns, rowReader, storedIn } from './document-codec.js';

const ROWS_AT_ONCE = 500;

/** Tables whose documents carry a checksum. */
const kinds = {
  requests: 'requests',
  persons: 'persons',
  monthly_notes: 'monthlyNotes',
  file_accesses: 'fileAccesses',
} as const;
type Table = keyof typeof kinds;

/** @throws RecordUnreadable where one is damaged: what is rewritten gets a new checksum, which would hide that */
export function upgradeDocuments(
  database: Database,
  table: Table,
  upgrades: readonly ((old: Stored) => Stored)[],
): void {
  const page = database.prepare(
    `SELECT rowid, ${recordColumns} FROM ${table} WHERE rowid > ? ORDER BY rowid LIMIT ${ROWS_AT_ONCE}`,
  );
  const write = database.prepare(`UPDATE ${table} SET document = ? WHERE rowid = ?`);
  const { read } = rowReader(kinds[table], { decode: storedIn }, () => {});
  const rowsAfter = (rowid: number) => page.all(rowid) as (DocumentRow & { rowid: number })[];
  for (let rows = rowsAfter(0); rows.length > 0; rows = rowsAfter(rows.at(-1)?.rowid ?? 0)) {
    for (const row of rows) {
      const old = read(row);
      const schemaVersion = Math.max(Number(old.schemaVersion ?? 1), upgrades.length + 1);
      write.run(JSON.stringify(withChecksum({ ...upgraded(old, upgrades), schemaVersion })), row.rowid);
    }
  }
}
