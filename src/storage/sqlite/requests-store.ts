/** Publish requests in SQLite. */
import type { Database } from 'libsql';
import type { PublishRequest } from '../../domain/request/publish-request.js';
import { isAtRest, type Situation, situations } from '../../domain/request/statuses.js';
import { type RequestStore, situationsOf } from '../../domain/stores.js';
import { firstIdAt } from '../first-id-at.js';
import type { ReportUnreadable } from '../record-reader.js';
import { recordReader } from '../record-reader.js';
import { storedRequest } from '../stored-kinds.js';
import { type DocumentRow, documentCodec, rowReader } from './document-codec.js';
import { versionedDocuments } from './versioned-documents.js';
import { prepareWrite } from './write-transaction.js';

const codec = documentCodec(storedRequest);

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
  const waiting = database.prepare(
    'SELECT id, document FROM requests WHERE situation = ? ORDER BY waiting_since, id LIMIT ?',
  );
  const ofRequester = database.prepare(
    `SELECT id, document FROM requests WHERE requester_id = ?
       ORDER BY fiscal_year DESC, sequence DESC LIMIT ?`,
  );
  const decidedInPlace = database.prepare(
    `SELECT id, document FROM requests WHERE decided_in_place_at >= ?
       ORDER BY decided_in_place_at DESC, id DESC LIMIT ?`,
  );
  const ending = database.prepare(
    `SELECT id, document FROM requests WHERE standing_status = 'online' AND last_day BETWEEN :from AND :to
       ORDER BY last_day, id LIMIT :limit`,
  );
  const toReview = database.prepare(
    `SELECT id, document FROM requests WHERE standing_status = 'online' AND review_on BETWEEN :from AND :to
       ORDER BY review_on, id LIMIT :limit`,
  );
  const toReviewOfOwner = database.prepare(
    `SELECT id, document FROM requests
       WHERE requester_id = :ownerId AND standing_status = 'online' AND review_on BETWEEN :from AND :to
       ORDER BY review_on, id LIMIT :limit`,
  );
  const movedSince = database.prepare(
    'SELECT id, document FROM requests WHERE situation = :situation AND moved_at >= :since AND id < :before',
  );
  const counts = database.prepare('SELECT situation, count FROM request_counts WHERE count > 0');

  return {
    async insert(request) {
      return documents.insert(request.id, request);
    },
    async get(id) {
      return documents.get(id);
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
    /** One look per situation, each of which ends after `limit` rows: a single one would have to sort them all. */
    async waiting(wanted, limit) {
      const found: PublishRequest[] = [];
      for (const situation of situationsOf(wanted)) {
        found.push(...(await readUpTo(limit, (count) => waiting.all(situation, count) as DocumentRow[])));
      }
      return found.sort(byWaitingSince).slice(0, limit);
    },
    async ofRequester(personId, limit) {
      return readUpTo(limit, (count) => ofRequester.all(personId, count) as DocumentRow[]);
    },
    async decidedInPlace(since, limit) {
      const from = since.toISOString();
      return readUpTo(limit, (count) => decidedInPlace.all(from, count) as DocumentRow[]);
    },
    async ending(days, limit) {
      return readUpTo(limit, (count) => ending.all({ ...days, limit: count }) as DocumentRow[]);
    },
    async toReview({ ownerId, ...days }, limit) {
      const wanted = ownerId === undefined ? days : { ownerId, ...days };
      const statement = ownerId === undefined ? toReview : toReviewOfOwner;
      return readUpTo(limit, (count) => statement.all({ ...wanted, limit: count }) as DocumentRow[]);
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

function byWaitingSince(one: PublishRequest, other: PublishRequest): number {
  const waits = ({ proposal }: PublishRequest) => Number(proposal?.waitingSince ?? 0);
  return waits(one) - waits(other) || (one.id < other.id ? -1 : 1);
}
