/** What units report about their months, in SQLite. */
import type { Database } from 'libsql';
import type { MonthlyNoteStore } from '../../domain/stores.js';
import { storedNote } from '../stored-kinds.js';
import { documentCodec } from './document-codec.js';
import { versionedDocuments } from './versioned-documents.js';

export function createMonthlyNotesStore(database: Database): MonthlyNoteStore {
  const documents = versionedDocuments(database, 'monthly_notes', storedNote);
  const { decode } = documentCodec(storedNote);
  const ofMonth = database.prepare('SELECT document FROM monthly_notes WHERE month = ? ORDER BY id').pluck();
  return {
    async ofMonth(month) {
      return ofMonth.all(month).map(decode);
    },
    async replace(next, seenVersion) {
      return documents.save(next.id, next, seenVersion);
    },
  };
}
