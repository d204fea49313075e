/** Which files the documents in a SQLite database name: read as text, in pieces between which others have their turn. */
import { setImmediate } from 'node:timers/promises';
import type { Database } from 'libsql';
import { hashesIn } from '../hashes-in.js';

const AT_ONCE = 100;

interface Row {
  rowid: number;
  document: ArrayBuffer;
}

export async function* namedHashes(database: Database): AsyncGenerator<string> {
  for (const table of documentTables(database)) {
    for await (const document of documentsOf(database, table)) yield* hashesIn(document);
  }
}

/** All of them, so that a kind of document that is added later can't be forgotten here. */
function documentTables(database: Database): string[] {
  const tables = database
    .prepare(
      `SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name = 'document'
       WHERE m.type = 'table' AND m.name <> 'file_accesses' ORDER BY m.name = 'requests'`,
    )
    .all() as { name: string }[];
  return tables.map(({ name }) => name);
}

async function* documentsOf(database: Database, table: string): AsyncGenerator<string> {
  const next = database.prepare(
    `SELECT rowid, CAST(document AS BLOB) AS document FROM ${table} WHERE rowid > ? ORDER BY rowid LIMIT ${AT_ONCE}`,
  );
  for (let rows = next.all(-1) as Row[]; rows.length > 0; rows = next.all(rows.at(-1)?.rowid) as Row[]) {
    for (const { document } of rows) yield Buffer.from(document).toString('latin1');
    await setImmediate();
  }
}
