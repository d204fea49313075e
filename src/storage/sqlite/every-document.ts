/** Every document of a SQLite database, of whatever kind: read in pieces between which others have their turn. */

import { setImmediate } from 'node:timers/promises';
import type { Database } from 'libsql';
import { prepareRead } from './prepare-read.js';

const AT_ONCE = 100;

interface Row {
  rowid: number;
  document: ArrayBuffer;
}

/** All of them, so that a kind of document that is added later can't be forgotten; requests come last. */
export function documentTables(database: Database): string[] {
  const tables = database
    .prepare(
      `SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name = 'document'
       WHERE m.type = 'table' ORDER BY m.name = 'requests'`,
    )
    .all() as { name: string }[];
  return tables.map(({ name }) => name);
}

export async function* documentsOf(database: Database, table: string): AsyncGenerator<Buffer> {
  const next = prepareRead(
    database,
    `SELECT rowid, CAST(document AS BLOB) AS document FROM ${table} WHERE rowid > ? ORDER BY rowid LIMIT ${AT_ONCE}`,
  );
  for (let rows = next.all(-1) as Row[]; rows.length > 0; rows = next.all(rows.at(-1)?.rowid) as Row[]) {
    for (const { document } of rows) yield Buffer.from(document);
    await setImmediate();
  }
}
