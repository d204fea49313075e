/** Claims in SQLite: who was first to take a key. */
import type { Database } from 'libsql';
import type { ClaimStore } from '../../domain/stores.js';
import { prepareWrite } from './write-transaction.js';

export function createClaimsStore(database: Database): ClaimStore {
  const claim = prepareWrite(
    database,
    'INSERT INTO claims (key, holder) VALUES (?, ?) ON CONFLICT (key) DO NOTHING',
  );
  const holderOf = database.prepare('SELECT holder FROM claims WHERE key = ?').pluck();

  return {
    async holderOf(key) {
      const [holder] = holderOf.all(key);
      return holder === undefined ? undefined : String(holder);
    },
    async claim(key, holder) {
      claim(key, holder);
      return String(holderOf.all(key)[0]);
    },
  };
}
