/** The people whom the office knows, in SQLite. */
import type { Database } from 'libsql';
import type { PersonStore } from '../../domain/stores.js';
import type { ReportUnreadable } from '../record-reader.js';
import { storedPerson } from '../stored-kinds.js';
import { type DocumentRow, documentCodec, recordColumns, rowReader } from './document-codec.js';
import { prepareRead } from './prepare-read.js';
import { versionedDocuments } from './versioned-documents.js';

export function createPersonsStore(database: Database, report: ReportUnreadable): PersonStore {
  const codec = documentCodec(storedPerson);
  const { read, readAll } = rowReader('persons', codec, report);
  const documents = versionedDocuments(database, { table: 'persons', encode: codec.encode, read });
  const all = prepareRead(database, `SELECT ${recordColumns} FROM persons ORDER BY since, id`);
  return {
    async get(id) {
      return documents.get(id);
    },
    async replace(next, seenVersion) {
      return documents.save(next.id, next, seenVersion);
    },
    async list() {
      return readAll(all.all() as DocumentRow[]);
    },
  };
}
