/** Publish requests in SQLite. */
import type { Database } from 'libsql';
import { isAtRest, type Situation, situations } from '../../domain/request/statuses.js';
import type { RequestStore } from '../../domain/stores.js';
import { firstIdAt } from '../first-id-at.js';
import type { ReportUnreadable } from '../record-reader.js';
import { recordReader } from '../record-reader.js';
import { storedOutline, storedRequest } from '../stored-kinds.js';
import { type DocumentRow, documentCodec, rowReader } from './document-codec.js';
import { requestLists } from './request-lists.js';
import { versionedDocuments } from './versioned-documents.js';
import { prepareWrite } from './write-transaction.js';

const codec = documentCodec(storedRequest);
const outlineCodec = documentCodec(storedOutline);

type AnnouncedRow = DocumentRow & { announcedVersion: number };

export function createRequestsStore(database: Database, report: ReportUnreadable): RequestStore {
  const { read, readAll, readUpTo } = rowReader('requests', codec, report);
  const announced = recordReader({
    kind: 'requests',
    report,
    idOf: ({ id }: AnnouncedRow) => id,
    decode: ({ document, announcedVersion }) => ({ request: codec.decode(document), announcedVersion }),
  });
  const documents = versionedDocuments(database, { table: 'requests', encode: codec.encode, read });
  const markAnnounced = prepareWrite(
    database,
    'UPDATE requests SET announced_version = :version WHERE id = :id AND announced_version < :version',
  );
  const unannounced = database.prepare(
    `SELECT id, document, announced_version AS announcedVersion FROM requests
     WHERE announced_version < version ORDER BY moved_at, id LIMIT ?`,
  );
  const byId = database.prepare('SELECT id, document FROM requests WHERE id = ?');
  const movedSince = database.prepare(
    'SELECT id, document FROM requests WHERE situation = :situation AND moved_at >= :since AND id < :before',
  );
  const counts = database.prepare('SELECT situation, count FROM request_counts WHERE count > 0');

  const lists = requestLists(database, { column: 'document', readUpTo });
  const outline = rowReader('requests', outlineCodec, report);

  return {
    ...lists,
    outlines: requestLists(database, { column: "outline || ''", readUpTo: outline.readUpTo }),
    async insert(request) {
      return documents.insert(request.id, request);
    },
    async get(id) {
      return documents.get(id);
    },
    async getAll(ids) {
      return readAll(ids.flatMap((id) => byId.all(id) as DocumentRow[]));
    },
    async replace(next, seenVersion) {
      return documents.replace(next.id, next, seenVersion);
    },
    async markAnnounced(id, version) {
      markAnnounced({ id, version });
    },
    async unannounced(limit) {
      return announced.readUpTo(limit, (count) => unannounced.all(count) as AnnouncedRow[]);
    },
    async underWay({ from, to }) {
      const before = firstIdAt(to);
      return situations.flatMap((situation) => {
        const since = isAtRest(situation) ? from.toISOString() : '';
        return readAll(movedSince.all({ situation, since, before }) as DocumentRow[]);
      });
    },
    async countBySituation() {
      const rows = counts.all() as { situation: Situation; count: number }[];
      return Object.fromEntries(rows.map(({ situation, count }) => [situation, count]));
    },
  };
}
