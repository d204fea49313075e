/** The people whom the office knows, in SQLite. */
import type { Database } from 'libsql';
import { personSchema } from '../../domain/person.js';
import type { PersonStore } from '../../domain/stores.js';
import { documentCodec } from './document-codec.js';
import { versionedDocuments } from './versioned-documents.js';

export function createPersonsStore(database: Database): PersonStore {
  const documents = versionedDocuments(database, 'persons', personSchema);
  const { decode } = documentCodec(personSchema);
  const all = database.prepare('SELECT document FROM persons ORDER BY since, id').pluck();
  return {
    async get(id) {
      return documents.get(id);
    },
    async replace(next, seenVersion) {
      return documents.save(next.id, next, seenVersion);
    },
    async list() {
      return all.all().map(decode);
    },
  };
}
