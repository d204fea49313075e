/** Lists of requests in SQLite, read whole or in outline: by the same indexes, which hold the outlines themselves. */
import type { Database } from 'libsql';
import type { RequestOutline } from '../../domain/request/outline.js';
import { type RequestLists, situationsOf } from '../../domain/stores.js';
import type { RecordReader } from '../record-reader.js';
import { columnsOf, type DocumentRow } from './document-codec.js';
import { prepareRead } from './prepare-read.js';

/** The columns that are read of each row, and how. */
export interface ReadAs<T> {
  /** The outline as the indexes hold it: another expression would be computed from the document. */
  column: 'document' | "outline || ''";
  readUpTo: RecordReader<DocumentRow, T>['readUpTo'];
}

export function requestLists<T extends Waiting>(
  database: Database,
  { column, readUpTo }: ReadAs<T>,
): RequestLists<T> {
  const select = `SELECT ${columnsOf(column)} FROM requests`;
  const waiting = prepareRead(
    database,
    `${select} WHERE situation = ? AND waiting_since IS NOT NULL ORDER BY waiting_since, id LIMIT ?`,
  );
  const ofRequester = prepareRead(
    database,
    `${select} WHERE requester_id = ? ORDER BY fiscal_year DESC, sequence DESC LIMIT ?`,
  );
  const decidedInPlace = prepareRead(
    database,
    `${select} WHERE decided_in_place_at >= ? ORDER BY decided_in_place_at DESC, id DESC LIMIT ?`,
  );
  const ending = prepareRead(
    database,
    `${select} WHERE standing_status = 'online' AND last_day BETWEEN :from AND :to
       ORDER BY last_day, id LIMIT :limit`,
  );
  const toReview = prepareRead(
    database,
    `${select} WHERE standing_status = 'online' AND review_on BETWEEN :from AND :to
       ORDER BY review_on, id LIMIT :limit`,
  );
  const toReviewOfOwner = prepareRead(
    database,
    `${select} WHERE requester_id = :ownerId AND standing_status = 'online' AND review_on BETWEEN :from AND :to
       ORDER BY review_on, id LIMIT :limit`,
  );

  return {
    /** One look per situation, each of which ends after `limit` rows: a single one would have to sort them all. */
    async waiting(wanted, limit) {
      const found: T[] = [];
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
  };
}

type Waiting = Pick<RequestOutline, 'id' | 'proposal'>;

function byWaitingSince(one: Waiting, other: Waiting): number {
  const waits = ({ proposal }: Waiting) => Number(proposal?.waitingSince ?? 0);
  return waits(one) - waits(other) || (one.id < other.id ? -1 : 1);
}
