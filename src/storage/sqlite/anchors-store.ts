/** The chain of the office in SQLite. An anchor that can't be read is a fault, never left out: a chain with a gap proves nothing. */
import type { Database } from 'libsql';
import { anchorId } from '../../domain/evidence/anchor.js';
import type { AnchorStore } from '../../domain/stores.js';
import { storedAnchor } from '../stored-kinds.js';
import { type DocumentRow, documentCodec, recordColumns } from './document-codec.js';
import { prepareRead } from './prepare-read.js';
import { prepareWrite } from './write-transaction.js';

export function createAnchorsStore(database: Database): AnchorStore {
  const { encode, decode } = documentCodec(storedAnchor);
  const insert = prepareWrite(
    database,
    'INSERT INTO anchors (id, document) VALUES (?, ?) ON CONFLICT (id) DO NOTHING',
  );
  const newest = prepareRead(database, `SELECT ${recordColumns} FROM anchors ORDER BY id DESC LIMIT 1`);
  const after = prepareRead(
    database,
    `SELECT ${recordColumns} FROM anchors WHERE id > ? ORDER BY id LIMIT 1`,
  );
  const first = (rows: unknown[]) => rows.map((row) => decode((row as DocumentRow).document))[0];

  return {
    async add(anchor) {
      return insert(anchorId(anchor), encode(anchor)) === 1;
    },
    async newest() {
      return first(newest.all());
    },
    async *all() {
      for (let one = first(after.all('')); one; one = first(after.all(anchorId(one)))) yield one;
    },
  };
}
