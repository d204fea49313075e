/** LINE events in SQLite, stored before LINE is told 200. */
import type { Database } from 'libsql';
import type { IncomingEvent } from '../../domain/incoming-event.js';
import type { Claim, EventStore } from '../../domain/stores.js';
import { storedEvent } from '../stored-kinds.js';
import { type DocumentRow, documentCodec, recordColumns, rowReader } from './document-codec.js';
import type { WritingStoreOptions } from './patient-writes.js';
import { prepareRead } from './prepare-read.js';
import { createSetAside, isNotAside, whereJson } from './set-aside.js';
import { inWriteTransaction, prepareWrite } from './write-transaction.js';

const codec = documentCodec(storedEvent);

export function createEventsStore(database: Database, { report, writes }: WritingStoreOptions): EventStore {
  const { readAll, readOrReport } = rowReader('events', codec, report);
  const insertOne = prepareWrite(
    database,
    'INSERT INTO events (id, document) VALUES (?, ?) ON CONFLICT (id) DO NOTHING',
  );
  const abandoned = prepareRead(
    database,
    `SELECT rowid, ${recordColumns} FROM events
     WHERE status IN ('waiting', 'answering') AND ${isNotAside('events')}
       AND CASE WHEN json_valid(document) THEN lease_until <= :now ELSE true END
     ORDER BY received_at, rowid LIMIT :limit`,
  );
  const renew = prepareWrite(
    database,
    `UPDATE events SET document = json_set(document, '$.leaseUntil', ?)
     WHERE id = ? AND status IN ('waiting', 'answering')`,
  );
  const shorten = prepareWrite(
    database,
    `UPDATE events SET document = json_set(document, '$.leaseUntil', :latest)
     WHERE status IN ('waiting', 'answering') AND ${whereJson('lease_until > :latest')}`,
  );
  const begin = prepareWrite(
    database,
    `UPDATE events SET document = json_set(document, '$.attempts', ?) WHERE id = ?`,
  );
  const older = prepareRead(
    database,
    `SELECT 1 FROM events WHERE chat_id = :chatId AND received_at < :before
       AND status IN ('waiting', 'answering') AND ${isNotAside('events')} LIMIT 1`,
  );
  /** By two indexes that each hold a part of the events. */
  const ofChatSince = prepareRead(
    database,
    `SELECT ${recordColumns} FROM events
     WHERE chat_id = :chatId AND received_at >= :since AND status IN ('waiting', 'answering')
     UNION ALL SELECT ${recordColumns} FROM events
     WHERE chat_id = :chatId AND received_at >= :since AND status IN ('done', 'failed')`,
  );
  const markAnswering = prepareWrite(
    database,
    `UPDATE events SET document = json_set(document, '$.status', 'answering') WHERE id = ? AND status = 'waiting'`,
  );
  const finish = prepareWrite(
    database,
    "UPDATE events SET document = json_set(document, '$.status', ?) WHERE id = ?",
  );
  const unfinished = prepareRead(
    database,
    `SELECT count(*) FROM events WHERE status IN ('waiting', 'answering')`,
  );
  const removeFinished = prepareWrite(
    database,
    `DELETE FROM events WHERE status IN ('done', 'failed') AND received_at < ? AND json_valid(document)`,
  );
  const removeFinishedOf = prepareWrite(
    database,
    `DELETE FROM events WHERE status IN ('done', 'failed') AND chat_id = ? AND json_valid(document)`,
  );

  const aside = createSetAside(
    prepareWrite(
      database,
      "UPDATE events SET document = json_set(document, '$.status', 'failed') WHERE rowid = ?",
    ),
  );

  function isNew(event: IncomingEvent): boolean {
    return insertOne(event.id, codec.encode(event)) === 1;
  }

  /** A record that can't be read is set aside: it must not hold up the later events of its chat. */
  function findAbandoned(now: Date, limit: number): IncomingEvent[] {
    const wanted = { now: now.toISOString(), limit, aside: aside.rows() };
    const rows = abandoned.all(wanted) as (DocumentRow & { rowid: number })[];
    const found = rows
      .map((row) => readOrReport(row) ?? aside.add(row.rowid))
      .filter((event) => event !== undefined);
    return found.length === rows.length ? found : findAbandoned(now, limit);
  }

  function takeAbandoned({ now, leaseUntil, limit }: Claim): IncomingEvent[] {
    const found = findAbandoned(now, limit);
    for (const { id } of found) renew(leaseUntil.toISOString(), id);
    return found.map((event) => ({ ...event, leaseUntil }));
  }

  return {
    /** One commit is one flush to the disk, however many webhooks wait for their 200. */
    async add(events) {
      return writes.now(() => events.filter(isNew).map(({ id }) => id));
    },
    async claimAbandoned(claim) {
      return inWriteTransaction(database, () => takeAbandoned(claim));
    },
    begin: ({ id, attempts }) => writes.soon(() => begin(attempts + 1, id)),
    async shortenLeases(latest) {
      shorten({ latest: latest.toISOString() });
    },
    async renewLeases(ids, leaseUntil) {
      inWriteTransaction(database, () => {
        for (const id of ids) renew(leaseUntil.toISOString(), id);
      });
    },
    async hasOlderUnfinished({ chatId, receivedAt }) {
      const before = receivedAt.toISOString();
      return older.get({ chatId, before, aside: aside.rows() }) !== undefined;
    },
    async ofChatSince(chatId, since) {
      return readAll(ofChatSince.all({ chatId, since: since.toISOString() }) as DocumentRow[]);
    },
    markAnswering: (id) => writes.together(() => markAnswering(id) === 1),
    /** An event whose end is lost in a crash is handled again, which changes nothing. */
    finish: (id, status) => writes.soon(() => finish(status, id)),
    async countUnfinished() {
      return Number(unfinished.values()[0]);
    },
    async removeFinishedBefore(at) {
      removeFinished(at.toISOString());
    },
    async removeFinishedOf(chatId) {
      removeFinishedOf(chatId);
    },
  };
}
