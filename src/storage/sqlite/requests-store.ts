/** Publish requests in SQLite. */
import type { Database } from 'libsql';
import type { PublishRequest } from '../../domain/request/publish-request.js';
import { isAtRest, type Situation, situations } from '../../domain/request/statuses.js';
import { type RequestStore, situationsOf } from '../../domain/stores.js';
import { firstIdAt } from '../first-id-at.js';
import { storedRequest } from '../stored-kinds.js';
import { documentCodec } from './document-codec.js';
import { versionedDocuments } from './versioned-documents.js';
import { prepareWrite } from './write-transaction.js';

const { decode } = documentCodec(storedRequest);

export function createRequestsStore(database: Database): RequestStore {
  const documents = versionedDocuments(database, 'requests', storedRequest);
  const markAnnounced = prepareWrite(
    database,
    'UPDATE requests SET announced_version = :version WHERE id = :id AND announced_version < :version',
  );
  const unannounced = database.prepare(
    `SELECT document, announced_version AS announcedVersion FROM requests
     WHERE announced_version < version ORDER BY moved_at, id LIMIT ?`,
  );
  const waiting = database
    .prepare('SELECT document FROM requests WHERE situation = ? ORDER BY waiting_since, id LIMIT ?')
    .pluck();
  const ofRequester = database
    .prepare(
      `SELECT document FROM requests WHERE requester_id = ?
       ORDER BY fiscal_year DESC, sequence DESC LIMIT ?`,
    )
    .pluck();
  const decidedInPlace = database
    .prepare(
      `SELECT document FROM requests WHERE decided_in_place_at >= ?
       ORDER BY decided_in_place_at DESC, id DESC LIMIT ?`,
    )
    .pluck();
  const ending = database
    .prepare(
      `SELECT document FROM requests WHERE standing_status = 'online' AND last_day BETWEEN :from AND :to
       ORDER BY last_day, id LIMIT :limit`,
    )
    .pluck();
  const toReview = database
    .prepare(
      `SELECT document FROM requests WHERE standing_status = 'online' AND review_on BETWEEN :from AND :to
       ORDER BY review_on, id LIMIT :limit`,
    )
    .pluck();
  const toReviewOfOwner = database
    .prepare(
      `SELECT document FROM requests
       WHERE requester_id = :ownerId AND standing_status = 'online' AND review_on BETWEEN :from AND :to
       ORDER BY review_on, id LIMIT :limit`,
    )
    .pluck();
  const movedSince = database
    .prepare(
      'SELECT document FROM requests WHERE situation = :situation AND moved_at >= :since AND id < :before',
    )
    .pluck();
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
      const rows = unannounced.all(limit) as { document: string; announcedVersion: number }[];
      return rows.map(({ document, announcedVersion }) => ({ request: decode(document), announcedVersion }));
    },
    /** One look per situation, each of which ends after `limit` rows: a single one would have to sort them all. */
    async waiting(wanted, limit) {
      const rows = situationsOf(wanted).flatMap((situation) => waiting.all(situation, limit));
      return rows.map(decode).sort(byWaitingSince).slice(0, limit);
    },
    async ofRequester(personId, limit) {
      return ofRequester.all(personId, limit).map(decode);
    },
    async decidedInPlace(since, limit) {
      return decidedInPlace.all(since.toISOString(), limit).map(decode);
    },
    async ending(days, limit) {
      return ending.all({ ...days, limit }).map(decode);
    },
    async toReview({ ownerId, ...days }, limit) {
      const found =
        ownerId === undefined
          ? toReview.all({ ...days, limit })
          : toReviewOfOwner.all({ ownerId, ...days, limit });
      return found.map(decode);
    },
    async underWay({ from, to }) {
      const before = firstIdAt(to);
      return situations.flatMap((situation) => {
        const since = isAtRest(situation) ? from.toISOString() : '';
        return movedSince.all({ situation, since, before }).map(decode);
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
