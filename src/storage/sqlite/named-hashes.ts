/** Which files the documents in a SQLite database name: read as text. */
import type { Database } from 'libsql';
import { hashesIn } from '../hashes-in.js';
import { documentsOf, documentTables } from './every-document.js';

export async function* namedHashes(database: Database): AsyncGenerator<string> {
  for (const table of documentTables(database)) {
    if (table === 'file_accesses') continue;
    for await (const document of documentsOf(database, table)) yield* hashesIn(document.toString('latin1'));
  }
}
