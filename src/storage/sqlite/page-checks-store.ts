/** Looks at published pages, in SQLite. */
import type { Database } from 'libsql';
import type { PageCheckStore } from '../../domain/stores.js';
import type { ReportUnreadable } from '../record-reader.js';
import { storedPageChecks } from '../stored-kinds.js';
import { type DocumentRow, documentCodec, recordColumns, rowReader } from './document-codec.js';
import { prepareRead } from './prepare-read.js';
import { versionedDocuments } from './versioned-documents.js';

export function createPageChecksStore(database: Database, report: ReportUnreadable): PageCheckStore {
  const codec = documentCodec(storedPageChecks);
  const { read, readUpTo } = rowReader('pageChecks', codec, report);
  const documents = versionedDocuments(database, { table: 'page_checks', encode: codec.encode, read });
  const due = prepareRead(
    database,
    `SELECT ${recordColumns} FROM page_checks WHERE due_at <= ? ORDER BY due_at, id LIMIT ?`,
  );
  const doubtful = prepareRead(
    database,
    `SELECT ${recordColumns} FROM page_checks WHERE doubt_at >= ? ORDER BY doubt_at, id LIMIT ?`,
  );
  return {
    async get(requestId) {
      return documents.get(requestId);
    },
    async replace(next, seenVersion) {
      return documents.save(next.id, next, seenVersion);
    },
    async due(now, limit) {
      return readUpTo(limit, (count) => due.all(now.toISOString(), count) as DocumentRow[]);
    },
    async doubtful(since, limit) {
      return readUpTo(limit, (count) => doubtful.all(since.toISOString(), count) as DocumentRow[]);
    },
  };
}
