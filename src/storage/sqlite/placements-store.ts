/** In which places of the assessment requests were put, in SQLite. */
import type { Database } from 'libsql';
import type { PlacementStore } from '../../domain/stores.js';
import type { ReportUnreadable } from '../record-reader.js';
import { storedPlacements } from '../stored-kinds.js';
import { type DocumentRow, documentCodec, recordColumns, rowReader } from './document-codec.js';
import { versionedDocuments } from './versioned-documents.js';

export function createPlacementsStore(database: Database, report: ReportUnreadable): PlacementStore {
  const codec = documentCodec(storedPlacements);
  const { read, readAll } = rowReader('placements', codec, report);
  const documents = versionedDocuments(database, { table: 'placements', encode: codec.encode, read });
  const all = database.prepare(`SELECT ${recordColumns} FROM placements ORDER BY id`);
  return {
    async get(id) {
      return documents.get(id);
    },
    async list() {
      return readAll(all.all() as DocumentRow[]);
    },
    async replace(next, seenVersion) {
      return documents.save(next.id, next, seenVersion);
    },
  };
}
