/** The records of a data folder, or of a backup, as they are stored: also while the bot runs, and nothing is made or changed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Libsql, { type Database } from 'libsql';
import { endOfPrefix } from '../../domain/claim.js';
import type { OpenedForProof, ProvenKind, StoredRecord } from '../../domain/evidence/stored-records.js';
import type { NumberRecord } from '../../domain/store-copy.js';
import { readFilesIn } from '../files/file-store.js';
import { integrityCheck } from './integrity-check.js';
import { migrations } from './migrations.js';
import { BUSY_TIMEOUT_MS, databaseFile } from './open-database.js';

export const provenTables: Record<ProvenKind, string> = {
  anchors: 'anchors',
  requests: 'requests',
  persons: 'persons',
  monthlyNotes: 'monthly_notes',
  fileAccesses: 'file_accesses',
  madePapers: 'made_papers',
  pageChecks: 'page_checks',
  checklistMarks: 'checklist_marks',
  placements: 'placements',
};

export function openForProof(folder: string): OpenedForProof {
  if (!existsSync(databaseFile(folder))) return { kind: 'absent' };
  const database = new Libsql(databaseFile(folder), { timeout: BUSY_TIMEOUT_MS });
  database.pragma('query_only = ON');
  const version = Number(database.prepare('PRAGMA user_version').pluck().all()[0]);
  if (version !== migrations.length) {
    database.close();
    return { kind: version === 0 ? 'absent' : version > migrations.length ? 'tooNew' : 'older' };
  }
  database.exec('BEGIN'); // all that is read is of one moment
  return {
    kind: 'present',
    records: {
      of: (kind) => recordsIn(database, provenTables[kind]),
      async *numbers() {
        const sql =
          'SELECT fiscal_year AS fiscalYear, sequence, CAST(request_id AS BLOB) AS requestId FROM numbers';
        for (const row of database.prepare(sql).iterate()) yield asNumber(row as NumberRow);
      },
      async *claims(prefix) {
        const sql =
          'SELECT CAST(key AS BLOB) AS name, CAST(holder AS BLOB) AS holder FROM claims WHERE key >= ? AND key < ? ORDER BY key';
        for (const row of database.prepare(sql).iterate(prefix, endOfPrefix(prefix))) {
          const { name, holder } = row as Record<'name' | 'holder', Uint8Array>;
          yield { key: Buffer.from(name).toString(), holder: Buffer.from(holder).toString() };
        }
      },
      faults: async () => faultsIn(folder, database),
      files: readFilesIn(join(folder, 'files')),
      close: async () => {
        database.exec('COMMIT'); // a statement that lives on would go on reading of that moment
        database.close();
      },
    },
  };
}

/** As bytes: libsql ends the process where a text is not UTF-8, which is what a flipped byte makes of Thai. */
async function* recordsIn(database: Database, table: string): AsyncIterable<StoredRecord> {
  const sql = `SELECT CAST(id AS BLOB) AS idBytes, CAST(document AS BLOB) AS document FROM ${table} ORDER BY id`;
  for (const row of database.prepare(sql).iterate()) {
    const { idBytes, document } = row as { idBytes: Uint8Array; document: Uint8Array };
    yield { id: Buffer.from(idBytes).toString(), document: asWritten(Buffer.from(document)) };
  }
}

/** A changed byte may leave the same value: a space, a digit of an escape. */
function asWritten(bytes: Buffer): StoredRecord['document'] {
  try {
    const document = JSON.parse(bytes.toString());
    return Buffer.from(JSON.stringify(document)).equals(bytes) ? document : undefined;
  } catch {
    return undefined;
  }
}

interface NumberRow {
  fiscalYear: number;
  sequence: number;
  requestId: Uint8Array;
}

function asNumber({ requestId, ...row }: NumberRow): NumberRecord {
  return { ...row, requestId: Buffer.from(requestId).toString() };
}

function faultsIn(folder: string, database: Database): string[] {
  const integrity = integrityCheck(folder);
  const faults = integrity.kind === 'damaged' ? integrity.faults : [];
  try {
    return [...faults, ...wrongCounts(database)];
  } catch (error) {
    return [...faults, error instanceof Error ? error.message : String(error)];
  }
}

/** They are counted as requests come and move. */
function wrongCounts(database: Database): string[] {
  const counted = database.prepare('SELECT hex(situation), count FROM request_counts WHERE count > 0');
  const present = database.prepare(
    'SELECT hex(situation), count(*) AS count FROM requests GROUP BY situation',
  );
  const [before, now] = [counted, present].map((one) => new Set(one.all().map((row) => JSON.stringify(row))));
  const differing = [...(before ?? [])].filter((one) => !now?.has(one));
  return differing.map((one) => `request_counts: ${one}`);
}
