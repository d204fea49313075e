/** Messages to people in SQLite, kept until LINE has accepted them. */
import type { Database } from 'libsql';
import type { ClaimedMessage, OutMessage } from '../../domain/message.js';
import type { Claim, MessageStore } from '../../domain/stores.js';
import { storedMessage } from '../stored-kinds.js';
import { type DocumentRow, documentCodec, recordColumns, rowReader } from './document-codec.js';
import type { WritingStoreOptions } from './patient-writes.js';
import { prepareRead } from './prepare-read.js';
import { createSetAside, isNotAside, whereJson } from './set-aside.js';
import { inWriteTransaction, prepareWrite } from './write-transaction.js';

const codec = documentCodec(storedMessage);

type DueRow = DocumentRow & { rowid: number; wasInHand: 0 | 1 };

export function createMessagesStore(
  database: Database,
  { report, writes }: WritingStoreOptions,
): MessageStore {
  const { readAll, readOrReport, readUpTo } = rowReader('messages', codec, report);
  const addOne = prepareAddMessage(database);
  const due = prepareRead(
    database,
    `SELECT rowid, ${recordColumns}, lease_until <> '' AS wasInHand FROM messages AS message
     WHERE status = 'waiting' AND next_attempt_at <= :now AND lease_until <= :now
       AND ${isNotAside('message')} AND NOT EXISTS (
       SELECT 1 FROM messages AS older
       WHERE older.status = 'waiting' AND older.person_id = message.person_id AND ${isNotAside('older')}
         AND (older.created_at, older.rowid) < (message.created_at, message.rowid))
     ORDER BY created_at LIMIT :limit`,
  );
  const lease = prepareWrite(database, 'UPDATE messages SET lease_until = ? WHERE id = ?');
  const hastenTries = prepareWrite(
    database,
    `UPDATE messages SET document = json_set(document, '$.nextAttemptAt', ?)
     WHERE status = 'waiting' AND ${whereJson('next_attempt_at > ?')}`,
  );
  const freeLeases = prepareWrite(
    database,
    `UPDATE messages SET lease_until = :now
     WHERE status = 'waiting' AND lease_until > :latest AND json_valid(document)`,
  );
  /** A message that LINE has accepted stays accepted, also when a slower second try reports a fault. */
  const settle = prepareWrite(
    database,
    `UPDATE messages SET document = json_patch(document, :outcome), lease_until = ''
     WHERE id = :id AND status <> 'accepted'`,
  );
  const waitingFor = prepareRead(
    database,
    `SELECT ${recordColumns} FROM messages WHERE status = 'waiting' AND person_id = ? ORDER BY created_at, rowid LIMIT ?`,
  );
  const ridingFor = prepareRead(
    database,
    `SELECT ${recordColumns} FROM messages WHERE status = 'riding' AND person_id = ? ORDER BY created_at, rowid LIMIT ?`,
  );
  const one = prepareRead(database, `SELECT ${recordColumns} FROM messages WHERE id = ?`);
  const load = prepareWrite(database, 'UPDATE messages SET document = json_patch(document, ?) WHERE id = ?');
  const forgetBodies = prepareWrite(
    database,
    `UPDATE messages SET document = json_set(document, '$.body', json('[]')) WHERE id IN (
       SELECT id FROM messages WHERE has_accepted_body = 1 AND created_at < :before AND json_valid(document)
       ORDER BY created_at LIMIT :limit)`,
  );
  const forgetBodiesOf = prepareWrite(
    database,
    `UPDATE messages SET document = json_set(document, '$.body', json('[]'))
     WHERE person_id = ? AND status IN ('accepted', 'undeliverable') AND json_valid(document)`,
  );
  const undeliverable = prepareRead(
    database,
    `SELECT ${recordColumns} FROM messages WHERE status = 'undeliverable' ORDER BY created_at DESC LIMIT ?`,
  );
  const waiting = prepareRead(
    database,
    `SELECT ${recordColumns} FROM messages WHERE status = 'waiting' ORDER BY created_at LIMIT ?`,
  );
  const aside = createSetAside(
    prepareWrite(
      database,
      `UPDATE messages SET document = json_set(document, '$.status', 'undeliverable') WHERE rowid = ?`,
    ),
  );

  /** A record that can't be read is set aside: it must not hold up the later messages to the same person. */
  function findDue(now: Date, limit: number): ClaimedMessage[] {
    const rows = due.all({ now: now.toISOString(), limit, aside: aside.rows() }) as DueRow[];
    const found = rows.flatMap((row): ClaimedMessage[] => {
      const message = readOrReport(row);
      if (!message) aside.add(row.rowid);
      return message ? [row.wasInHand ? { ...message, wasInHand: true } : message] : [];
    });
    return found.length === rows.length ? found : findDue(now, limit);
  }

  function takeDue({ now, leaseUntil, limit }: Claim): ClaimedMessage[] {
    const taken = findDue(now, limit);
    for (const { id } of taken) lease(leaseUntil.toISOString(), id);
    return taken;
  }

  return {
    async add(message) {
      return writes.together(() => addOne(message));
    },
    async claimDue(claim) {
      return inWriteTransaction(database, () => takeDue(claim));
    },
    async hasten({ now, triesAfter, leasesAfter }) {
      inWriteTransaction(database, () => {
        hastenTries(now.toISOString(), triesAfter.toISOString());
        freeLeases({ now: now.toISOString(), latest: leasesAfter.toISOString() });
      });
    },
    async settle(id, { status, attempts, nextAttemptAt, uncertainSince = null, fault = null }) {
      // In a JSON merge patch null takes the field out.
      const outcome = JSON.stringify({ status, attempts, nextAttemptAt, uncertainSince, fault });
      settle({ id, outcome });
    },
    async waitingFor(personId, limit) {
      return readUpTo(limit, (count) => waitingFor.all(personId, count) as DocumentRow[]);
    },
    async ridingFor(personId, limit) {
      return readUpTo(limit, (count) => ridingFor.all(personId, count) as DocumentRow[]);
    },
    async getAll(ids) {
      return readAll(ids.flatMap((id) => one.all(id) as DocumentRow[]));
    },
    async load(id, { carries, retryKey }) {
      load(JSON.stringify({ carries, retryKey }), id);
    },
    async forgetBodies({ before, limit }) {
      return forgetBodies({ before: before.toISOString(), limit });
    },
    async forgetBodiesOf(personId) {
      forgetBodiesOf(personId);
    },
    async waiting(limit) {
      return readUpTo(limit, (count) => waiting.all(count) as DocumentRow[]);
    },
    async undeliverable(limit) {
      return readUpTo(limit, (count) => undeliverable.all(count) as DocumentRow[]);
    },
  };
}

/** @returns what stores a message, and says whether it was new */
export function prepareAddMessage(database: Database): (message: OutMessage) => boolean {
  const insert = prepareWrite(
    database,
    'INSERT INTO messages (id, document) VALUES (?, ?) ON CONFLICT (id) DO NOTHING',
  );
  return (message) => insert(message.id, codec.encode(message)) === 1;
}
