/** Everything in a SQLite database, for moving it. */
import type { Database } from 'libsql';
import { type ClaimRecord, claimRecordSchema } from '../../domain/claim.js';
import { anchorId } from '../../domain/evidence/anchor.js';
import {
  type Drawer,
  type NumberRecord,
  numberRecordSchema,
  type StoreCopy,
} from '../../domain/store-copy.js';
import {
  storedAnchor,
  storedChecklistMarks,
  storedConversation,
  storedEvent,
  storedFileAccess,
  storedMadePaper,
  storedMessage,
  storedNote,
  storedPageChecks,
  storedPerson,
  storedPlacements,
  storedRequest,
} from '../stored-kinds.js';
import type { StoredSchema } from '../stored-schema.js';
import { documentCodec, recordColumns } from './document-codec.js';
import { inWriteTransaction } from './write-transaction.js';

export function createSqliteCopy(database: Database): StoreCopy {
  const documents = <T extends object>(
    table: string,
    kind: StoredSchema<T>,
    idOf: (document: T) => string,
  ): Drawer<T> => {
    const { encode, decode } = documentCodec(kind);
    return drawer(database, {
      select: `SELECT ${recordColumns} FROM ${table} ORDER BY rowid`,
      insert: `INSERT INTO ${table} (id, document) VALUES (?, ?) ON CONFLICT DO NOTHING`,
      read: ({ document }) => decode(document as ArrayBuffer),
      values: (document) => [idOf(document), encode(document)],
    });
  };
  const requestCodec = documentCodec(storedRequest);

  return {
    requests: drawer(database, {
      select: `SELECT ${recordColumns}, announced_version FROM requests ORDER BY rowid`,
      insert:
        'INSERT INTO requests (id, document, announced_version) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      read: ({ document, announced_version }) => ({
        request: requestCodec.decode(document as ArrayBuffer),
        announcedVersion: Number(announced_version),
      }),
      values: ({ request, announcedVersion }) => [request.id, requestCodec.encode(request), announcedVersion],
    }),
    conversations: documents('conversations', storedConversation, ({ personId }) => personId),
    persons: documents('persons', storedPerson, ({ id }) => id),
    events: documents('events', storedEvent, ({ id }) => id),
    messages: documents('messages', storedMessage, ({ id }) => id),
    numbers: drawer<NumberRecord>(database, {
      select: `SELECT fiscal_year AS fiscalYear, sequence, request_id AS requestId FROM numbers`,
      insert:
        'INSERT INTO numbers (fiscal_year, sequence, request_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      read: (row) => numberRecordSchema.parse(row),
      values: ({ fiscalYear, sequence, requestId }) => [fiscalYear, sequence, requestId],
    }),
    claims: drawer<ClaimRecord>(database, {
      select: 'SELECT key, holder FROM claims',
      insert: 'INSERT INTO claims (key, holder) VALUES (?, ?) ON CONFLICT DO NOTHING',
      read: (row) => claimRecordSchema.parse(row),
      values: ({ key, holder }) => [key, holder],
    }),
    monthlyNotes: documents('monthly_notes', storedNote, ({ id }) => id),
    fileAccesses: documents('file_accesses', storedFileAccess, ({ id }) => id),
    anchors: documents('anchors', storedAnchor, anchorId),
    madePapers: documents('made_papers', storedMadePaper, ({ id }) => id),
    pageChecks: documents('page_checks', storedPageChecks, ({ id }) => id),
    checklistMarks: documents('checklist_marks', storedChecklistMarks, ({ id }) => id),
    placements: documents('placements', storedPlacements, ({ id }) => id),
  };
}

interface Form<T> {
  select: string;
  insert: string;
  read(row: Record<string, unknown>): T;
  values(record: T): unknown[];
}

function drawer<T>(database: Database, { select, insert, read, values }: Form<T>): Drawer<T> {
  return {
    async *dump() {
      for (const row of database.prepare(select).iterate()) yield read(row as Record<string, unknown>);
    },
    async restore(records) {
      const statement = database.prepare(insert);
      inWriteTransaction(database, () => {
        for (const record of records) statement.run(...values(record));
      });
    },
  };
}
