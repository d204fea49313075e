/** Flips a bit in a document at rest: what is written there is no longer UTF-8. */
import Libsql from 'libsql';
import { databaseFile } from '../../../src/storage/sqlite/open-database.js';

/** @param at text within the document, whose first byte is changed */
export function flipByte(folder: string, { table, id, at }: { table: string; id: string; at: string }): void {
  const database = new Libsql(databaseFile(folder));
  const [bytes] = database
    .prepare(`SELECT CAST(document AS BLOB) FROM ${table} WHERE id = ?`)
    .pluck()
    .all(id) as Uint8Array[];
  const flipped = Buffer.from(bytes ?? []);
  const position = flipped.indexOf(at);
  flipped[position] = (flipped[position] ?? 0) ^ 0b1000_0000;
  const { changes } = database
    .prepare(`UPDATE ${table} SET document = CAST(? AS TEXT) WHERE id = ?`)
    .run(flipped, id);
  database.close();
  if (position < 0 || changes !== 1) throw new Error(`${table} ${id} holds no ${at}`);
}
