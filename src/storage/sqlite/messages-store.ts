/** Messages to people in SQLite, kept until LINE has accepted them. */
import type { Database } from 'libsql';
import type { OutMessage } from '../../domain/message.js';
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
    `SELECT id, document FROM messages AS message
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
    `UPDATE messages SET lease_until = '' WHERE status = 'waiting' AND lease_until > ?`,
  );
  /** What LINE has accepted stays accepted, also when a slower second try reports a fault. */
  const settle = prepareWrite(
    database,
    `UPDATE messages SET document = json_patch(document, :outcome), lease_until = ''
     WHERE id = :id AND status <> 'accepted'`,
  );
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
  function findDue(now: Date, limit: number): OutMessage[] {
    const rows = due.all({ now: now.toISOString(), limit }) as DocumentRow[];
    const found = readAll(rows);
    if (found.length === rows.length) return found;
    for (const { id } of rows.filter((row) => !found.some((message) => message.id === row.id))) setAside(id);
    return findDue(now, limit);
  }

  function takeDue({ now, leaseUntil, limit }: Claim): OutMessage[] {
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
        freeLeases(leasesAfter.toISOString());
      });
    },
    async settle(id, { status, attempts, nextAttemptAt, uncertainSince = null, fault = null }) {
      // In a JSON merge patch null takes the field out.
      const outcome = JSON.stringify({ status, attempts, nextAttemptAt, uncertainSince, fault });
      settle({ id, outcome });
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
