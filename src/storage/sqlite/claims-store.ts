/** Claims in SQLite: who was first to take a key. */
import type { Database } from 'libsql';
import { endOfPrefix } from '../../domain/claim.js';
import type { ClaimStore } from '../../domain/stores.js';
import { shownText } from './document-codec.js';
import { prepareRead } from './prepare-read.js';
import { prepareWrite } from './write-transaction.js';

export function createClaimsStore(database: Database): ClaimStore {
  const claim = prepareWrite(
    database,
    'INSERT INTO claims (key, holder) VALUES (?, ?) ON CONFLICT (key) DO NOTHING',
  );
  const holderOf = prepareRead(database, 'SELECT CAST(holder AS BLOB) FROM claims WHERE key = ?');
  const beginningWith = prepareRead(
    database,
    'SELECT CAST(key AS BLOB) AS name, CAST(holder AS BLOB) AS holder FROM claims WHERE key >= ? AND key < ? ORDER BY key',
  );

  return {
    async beginningWith(prefix) {
      const rows = beginningWith.all(prefix, endOfPrefix(prefix)) as Record<'name' | 'holder', ArrayBuffer>[];
      return rows.map(({ name, holder }) => ({ key: shownText(name), holder: shownText(holder) }));
    },
    async holderOf(key) {
      const [holder] = holderOf.values(key) as ArrayBuffer[];
      return holder && shownText(holder);
    },
    async claim(key, holder) {
      claim(key, holder);
      const [present] = holderOf.values(key) as ArrayBuffer[];
      if (!present) throw new Error(`the claim of ${key} is not stored`);
      return shownText(present);
    },
  };
}
