/** Every document of a SQLite database in which a text stands, such as the id of a person. */
import type { Database } from 'libsql';
import type { NamingDocument } from '../../domain/person/held-data.js';
import { documentsOf, documentTables } from './every-document.js';
import { prepareRead } from './prepare-read.js';

export async function* documentsNaming(database: Database, text: string): AsyncGenerator<NamingDocument> {
  for (const table of documentTables(database)) {
    const kind = table.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    for await (const bytes of documentsOf(database, table)) {
      if (bytes.includes(text)) yield { kind, document: asJson(bytes) };
    }
  }
  const claims = prepareRead(
    database,
    `SELECT CAST(key AS BLOB) AS name, CAST(holder AS BLOB) AS holder FROM claims
     WHERE instr(key, :text) OR instr(holder, :text)`,
  );
  for (const row of claims.all({ text })) {
    const { name, holder } = row as Record<'name' | 'holder', Uint8Array>;
    const document = { key: Buffer.from(name).toString(), holder: Buffer.from(holder).toString() };
    yield { kind: 'claims', document };
  }
}

/** One that was damaged is held all the same. */
function asJson(bytes: Buffer): NamingDocument['document'] {
  const text = bytes.toString();
  try {
    return JSON.parse(text);
  } catch {
    return { unreadable: text };
  }
}
