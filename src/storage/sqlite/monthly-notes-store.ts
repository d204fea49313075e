/** Monthly notes in SQLite: what units report about their months. */
import type { Database } from 'libsql';
import type { MonthlyNoteStore } from '../../domain/stores.js';
import type { ReportUnreadable } from '../record-reader.js';
import { storedNote } from '../stored-kinds.js';
import { type DocumentRow, documentCodec, recordColumns, rowReader } from './document-codec.js';
import { prepareRead } from './prepare-read.js';
import { versionedDocuments } from './versioned-documents.js';

export function createMonthlyNotesStore(database: Database, report: ReportUnreadable): MonthlyNoteStore {
  const codec = documentCodec(storedNote);
  const { read, readAll } = rowReader('monthlyNotes', codec, report);
  const documents = versionedDocuments(database, { table: 'monthly_notes', encode: codec.encode, read });
  const ofMonth = prepareRead(
    database,
    `SELECT ${recordColumns} FROM monthly_notes WHERE month = ? ORDER BY id`,
  );
  const all = prepareRead(database, `SELECT ${recordColumns} FROM monthly_notes ORDER BY id`);
  return {
    async list() {
      return readAll(all.all() as DocumentRow[]);
    },
    async ofMonth(month) {
      return readAll(ofMonth.all(month) as DocumentRow[]);
    },
    async replace(next, seenVersion) {
      return documents.save(next.id, next, seenVersion);
    },
  };
}
