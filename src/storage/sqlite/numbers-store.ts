/** The numbers of requests in SQLite, one row per number. */
import type { Database } from 'libsql';
import type { NumberStore } from '../../domain/stores.js';
import { shownText } from './document-codec.js';
import { prepareRead } from './prepare-read.js';
import { prepareWrite } from './write-transaction.js';

export function createNumbersStore(database: Database): NumberStore {
  /** One statement: nobody can take the same next number between the reading and the writing of it. */
  const reserve = prepareWrite(
    database,
    `INSERT INTO numbers (fiscal_year, sequence, request_id)
     SELECT :fiscalYear, coalesce(max(sequence), 0) + 1, :requestId FROM numbers WHERE fiscal_year = :fiscalYear
     ON CONFLICT (request_id, fiscal_year) DO NOTHING`,
  );
  const reserved = prepareRead(
    database,
    'SELECT sequence FROM numbers WHERE request_id = ? AND fiscal_year = ?',
  );
  const holder = prepareRead(
    database,
    'SELECT CAST(request_id AS BLOB) FROM numbers WHERE fiscal_year = ? AND sequence = ?',
  );

  return {
    async requestIdOf({ fiscalYear, sequence }) {
      const [id] = holder.values(fiscalYear, sequence) as ArrayBuffer[];
      return id && shownText(id);
    },
    async reserve(fiscalYear, requestId) {
      reserve({ fiscalYear, requestId });
      return Number(reserved.values(requestId, fiscalYear)[0]);
    },
  };
}
