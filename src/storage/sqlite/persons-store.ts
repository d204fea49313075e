/** The people whom the office knows, in SQLite. */
import type { Database } from 'libsql';
import type { PersonStore } from '../../domain/stores.js';
import { storedPerson } from '../stored-kinds.js';
import { documentCodec } from './document-codec.js';
import { versionedDocuments } from './versioned-documents.js';

export function createPersonsStore(database: Database): PersonStore {
  const documents = versionedDocuments(database, 'persons', storedPerson);
  const { decode } = documentCodec(storedPerson);
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
