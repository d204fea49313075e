/** What was found for the entries of the checklists, in SQLite. */
import type { Database } from 'libsql';
import type { ChecklistMarkStore } from '../../domain/stores.js';
import type { ReportUnreadable } from '../record-reader.js';
import { storedChecklistMarks } from '../stored-kinds.js';
import { type DocumentRow, documentCodec, recordColumns, rowReader } from './document-codec.js';
import { versionedDocuments } from './versioned-documents.js';

export function createChecklistMarksStore(database: Database, report: ReportUnreadable): ChecklistMarkStore {
  const codec = documentCodec(storedChecklistMarks);
  const { read, readAll } = rowReader('checklistMarks', codec, report);
  const documents = versionedDocuments(database, { table: 'checklist_marks', encode: codec.encode, read });
  const all = database.prepare(`SELECT ${recordColumns} FROM checklist_marks ORDER BY id`);
  return {
    async get(id) {
      return documents.get(id);
    },
    async list() {
      return readAll(all.all() as DocumentRow[]);
    },
    async replace(next, seenVersion) {
      return documents.save(next.id, next, seenVersion);
    },
  };
}
