/** Messages to people in SQLite, kept until LINE has accepted them. */
import type { Database } from 'libsql';
import type { ClaimedMessage } from '../../domain/message.js';
import type { Claim, MessageStore } from '../../domain/stores.js';
import type { ReportUnreadable } from '../record-reader.js';
import { storedMessage } from '../stored-kinds.js';
import { type DocumentRow, documentCodec, rowReader } from './document-codec.js';
import { inWriteTransaction, prepareWrite } from './write-transaction.js';

const codec = documentCodec(storedMessage);

export function createMessagesStore(database: Database, report: ReportUnreadable): MessageStore {
  const { readAll, readUpTo } = rowReader('messages', codec, report);
  const insertOne = prepareWrite(
    database,
    'INSERT INTO messages (id, document) VALUES (?, ?) ON CONFLICT (id) DO NOTHING',
  );
  const due = database.prepare(
    `SELECT id, document, lease_until FROM messages AS message
     WHERE status = 'waiting' AND next_attempt_at <= :now AND lease_until <= :now AND NOT EXISTS (
       SELECT 1 FROM messages AS older
       WHERE older.status = 'waiting' AND older.person_id = message.person_id
         AND (older.created_at, older.rowid) < (message.created_at, message.rowid))
     ORDER BY created_at LIMIT :limit`,
  );
  const lease = prepareWrite(database, 'UPDATE messages SET lease_until = ? WHERE id = ?');
  const hastenTries = prepareWrite(
    database,
    `UPDATE messages SET document = json_set(document, '$.nextAttemptAt', ?)
     WHERE status = 'waiting' AND next_attempt_at > ?`,
  );
  const freeLeases = prepareWrite(
    database,
    `UPDATE messages SET lease_until = :now WHERE status = 'waiting' AND lease_until > :latest`,
  );
  /** What LINE has accepted stays accepted, also when a slower second try reports a fault. */
  const settle = prepareWrite(
    database,
    `UPDATE messages SET document = json_patch(document, :outcome), lease_until = ''
     WHERE id = :id AND status <> 'accepted'`,
  );
  const waitingFor = database.prepare(
    `SELECT id, document FROM messages WHERE status = 'waiting' AND person_id = ? ORDER BY created_at, rowid LIMIT ?`,
  );
  const ridingFor = database.prepare(
    `SELECT id, document FROM messages WHERE status = 'riding' AND person_id = ? ORDER BY created_at, rowid LIMIT ?`,
  );
  const one = database.prepare('SELECT id, document FROM messages WHERE id = ?');
  const load = prepareWrite(database, 'UPDATE messages SET document = json_patch(document, ?) WHERE id = ?');
  const forgetBodies = prepareWrite(
    database,
    `UPDATE messages SET document = json_set(document, '$.body', json('[]')) WHERE id IN (
       SELECT id FROM messages WHERE has_accepted_body = 1 AND created_at < :before ORDER BY created_at LIMIT :limit)`,
  );
  const undeliverable = database.prepare(
    `SELECT id, document FROM messages WHERE status = 'undeliverable' ORDER BY created_at DESC LIMIT ?`,
  );
  const waiting = database.prepare(
    `SELECT id, document FROM messages WHERE status = 'waiting' ORDER BY created_at LIMIT ?`,
  );
  const setAside = prepareWrite(
    database,
    `UPDATE messages SET document = json_set(document, '$.status', 'undeliverable') WHERE id = ?`,
  );

  /** What can't be read is set aside: it must not hold up the later messages to the same person. */
  function findDue(now: Date, limit: number): ClaimedMessage[] {
    const rows = due.all({ now: now.toISOString(), limit }) as (DocumentRow & { lease_until: string })[];
    const found = readAll(rows);
    const wereInHand = new Set(rows.filter((row) => row.lease_until !== '').map(({ id }) => id));
    if (found.length === rows.length) {
      return found.map((message) => (wereInHand.has(message.id) ? { ...message, wasInHand: true } : message));
    }
    for (const { id } of rows.filter((row) => !found.some((message) => message.id === row.id))) setAside(id);
    return findDue(now, limit);
  }

  function takeDue({ now, leaseUntil, limit }: Claim): ClaimedMessage[] {
    const taken = findDue(now, limit);
    for (const { id } of taken) lease(leaseUntil.toISOString(), id);
    return taken;
  }

  return {
    async add(message) {
      return insertOne(message.id, codec.encode(message)) === 1;
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
    async waiting(limit) {
      return readUpTo(limit, (count) => waiting.all(count) as DocumentRow[]);
    },
    async undeliverable(limit) {
      return readUpTo(limit, (count) => undeliverable.all(count) as DocumentRow[]);
    },
  };
}
