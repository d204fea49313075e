/** Publish requests in SQLite. */
import type { Database } from 'libsql';
import { z } from 'zod';
import { collected } from '../../collected.js';
import { onlineCountSchema } from '../../domain/request/coverage.js';
import type { PublishRequest } from '../../domain/request/publish-request.js';
import { isAtRest, situations } from '../../domain/request/statuses.js';
import { type RequestStore, situationsOf } from '../../domain/stores.js';
import { inSlices } from '../../in-slices.js';
import { firstIdAt } from '../first-id-at.js';
import { readHeads } from '../read-heads.js';
import { recordReader } from '../record-reader.js';
import { storedOutline, storedRequest } from '../stored-kinds.js';
import { type DocumentRow, documentCodec, recordColumns, rowReader, shownText } from './document-codec.js';
import { prepareAddMessage } from './messages-store.js';
import type { WritingStoreOptions } from './patient-writes.js';
import { prepareRead } from './prepare-read.js';
import { requestLists } from './request-lists.js';
import { versionedDocuments } from './versioned-documents.js';
import { inWriteTransaction, prepareWrite } from './write-transaction.js';

const codec = documentCodec(storedRequest);
const outlineCodec = documentCodec(storedOutline);

/** Some milliseconds; whatever else waits has its turn between two. More at once outlive the young generation, which takes longer than reading them. */
const IDS_A_SLICE = 25;

interface HeadRow {
  idBytes: ArrayBuffer;
  /** Null where the document is not JSON. */
  proof: ArrayBuffer | null;
}

type AnnouncedRow = DocumentRow & { announcedVersion: number };

export function createRequestsStore(
  database: Database,
  { report, writes }: WritingStoreOptions,
): RequestStore {
  const { read, readAll, readInSlices, readUpTo } = rowReader('requests', codec, report);
  const announced = recordReader({
    kind: 'requests',
    report,
    idOf: ({ idBytes }: AnnouncedRow) => shownText(idBytes),
    decode: ({ document, announcedVersion }) => ({ request: codec.decode(document), announcedVersion }),
  });
  const documents = versionedDocuments(database, { table: 'requests', encode: codec.encode, read });
  const addMessage = prepareAddMessage(database);
  const markAnnounced = prepareWrite(
    database,
    'UPDATE requests SET announced_version = :version WHERE id = :id AND announced_version < :version',
  );
  const unannounced = prepareRead(
    database,
    `SELECT ${recordColumns}, announced_version AS announcedVersion FROM requests
     WHERE announced_version < version ORDER BY moved_at, id LIMIT ?`,
  );
  const byIds = prepareRead(
    database,
    `SELECT ${recordColumns} FROM requests WHERE id IN (SELECT value FROM json_each(?))`,
  );
  const movedSince = prepareRead(
    database,
    'SELECT CAST(id AS BLOB) FROM requests WHERE situation = :situation AND moved_at >= :since AND id < :before',
  );
  const unanchored = prepareRead(
    database,
    `SELECT CAST(id AS BLOB) AS idBytes, CASE WHEN json_valid(document) THEN CAST(json_object(
       'version', version, 'hash', document ->> '$.history[#-1].hash',
       'checksum', document ->> '$.checksum') AS BLOB) END AS proof
     FROM requests WHERE anchored_version < version ORDER BY id LIMIT ?`,
  );
  const markAnchored = prepareWrite(
    database,
    'UPDATE requests SET anchored_version = version WHERE id = ? AND version = ?',
  );
  const counts = prepareRead(
    database,
    'SELECT CAST(situation AS BLOB) AS situation, count FROM request_counts WHERE count > 0',
  );

  async function* readSlices(ids: readonly string[]): AsyncGenerator<PublishRequest[]> {
    for await (const slice of inSlices(ids, IDS_A_SLICE)) {
      const rows = byIds.all(JSON.stringify(slice)) as DocumentRow[];
      const byId = new Map(rows.map((row) => [shownText(row.idBytes), row]));
      yield readAll(slice.flatMap((id) => byId.get(id) ?? []));
    }
  }

  const waitingMoved = prepareRead(
    database,
    `SELECT ${recordColumns} FROM requests WHERE situation = ? AND moved_at >= ? ORDER BY moved_at, id LIMIT ?`,
  );
  const withConcern = prepareRead(
    database,
    `SELECT ${recordColumns} FROM requests WHERE standing_status = 'online' AND concern_at IS NOT NULL
     ORDER BY concern_at, id LIMIT ?`,
  );
  const uncheckedSince = prepareRead(
    database,
    `SELECT ${recordColumns} FROM requests WHERE standing_status = 'online' AND checked_at < ?
     ORDER BY checked_at, id LIMIT ?`,
  );

  const correctedSince = prepareRead(
    database,
    `SELECT ${recordColumns} FROM requests WHERE standing_status = 'online' AND corrected_at >= ?
     ORDER BY corrected_at, id LIMIT ?`,
  );
  const online = prepareRead(
    database,
    `SELECT category_id AS categoryId, item_id AS itemId, COUNT(*) AS count,
       MAX(published_at) AS publishedAt, MAX(last_check_at) AS checkedAt
     FROM requests WHERE standing_status = 'online' GROUP BY category_id, item_id`,
  );
  const found = `SELECT ${recordColumns} FROM request_search CROSS JOIN request_texts ON number = request_search.rowid
     CROSS JOIN requests ON id = request_id`;
  const newest = 'WHERE request_search MATCH ? ORDER BY request_search.rowid DESC LIMIT ?';
  const search = prepareRead(database, `${found} ${newest}`);
  const searchOfRequester = prepareRead(database, `${found} AND requester_id = ? ${newest}`);
  const actedOn = prepareRead(
    database,
    `SELECT ${recordColumns} FROM request_parts CROSS JOIN requests ON id = request_id
     WHERE person_id = ? ORDER BY request_parts.moved_at DESC, request_id DESC LIMIT ?`,
  );

  const lists = requestLists(database, { column: 'document', readUpTo });
  const outline = rowReader('requests', outlineCodec, report);

  return {
    ...lists,
    outlines: requestLists(database, { column: "outline || ''", readUpTo: outline.readUpTo }),
    async insert(request) {
      return writes.together(() => documents.insert(request.id, request));
    },
    async get(id) {
      return documents.get(id);
    },
    getAll: (ids) => collected(readSlices(ids)),
    async replace(next, seenVersion) {
      return writes.together(() => documents.replace(next.id, next, seenVersion));
    },
    async markAnnounced(id, version, messages) {
      await writes.together(() => {
        for (const message of messages) addMessage(message);
        markAnnounced({ id, version });
      });
    },
    async unannounced(limit) {
      return announced.readUpTo(limit, (count) => unannounced.all(count) as AnnouncedRow[]);
    },
    async unanchored(limit) {
      return readHeads((unanchored.all(limit) as HeadRow[]).map(asHead));
    },
    async markAnchored(heads) {
      inWriteTransaction(database, () => {
        for (const { id, version } of heads) markAnchored(id, version);
      });
    },
    /** Which they are is one look at the index; their documents are read in slices. */
    async *underWay({ from, to }) {
      const before = firstIdAt(to);
      const ids = situations.flatMap((situation) => {
        const since = isAtRest(situation) ? from.toISOString() : '';
        return movedSince.values({ situation, since, before }) as ArrayBuffer[];
      });
      yield* readSlices(ids.map(shownText).sort()); // as they lie in the file
    },
    async waitingMovedSince({ since, ...wanted }, limit) {
      const from = since.toISOString();
      const rows = situationsOf(wanted).flatMap((one) => waitingMoved.all(one, from, limit) as DocumentRow[]);
      return readInSlices(rows);
    },
    async withConcern(limit) {
      return readUpTo(limit, (count) => withConcern.all(count) as DocumentRow[]);
    },
    async uncheckedSince(at, limit) {
      return readUpTo(limit, (count) => uncheckedSince.all(at.toISOString(), count) as DocumentRow[]);
    },
    async correctedSince(at, limit) {
      return readUpTo(limit, (count) => correctedSince.all(at.toISOString(), count) as DocumentRow[]);
    },
    async countOnline() {
      return z.array(onlineCountSchema).parse(online.all());
    },
    async search({ terms, requesterId }, limit) {
      const match = terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(' AND ');
      return readUpTo(limit, (count) =>
        requesterId === undefined
          ? (search.all(match, count) as DocumentRow[])
          : (searchOfRequester.all(requesterId, match, count) as DocumentRow[]),
      );
    },
    async actedOn(personId, limit) {
      return readUpTo(limit, (count) => actedOn.all(personId, count) as DocumentRow[]);
    },
    async countBySituation() {
      const rows = counts.all() as { situation: ArrayBuffer; count: number }[];
      return Object.fromEntries(rows.map(({ situation, count }) => [shownText(situation), count]));
    },
  };
}

function asHead({ idBytes, proof }: HeadRow): unknown {
  return proof && { ...JSON.parse(shownText(proof)), id: shownText(idBytes) };
}
