/** Findings for the entries of the checklists, in SQLite. */
import type { Database } from 'libsql';
import type { ChecklistMarkStore } from '../../domain/stores.js';
import type { ReportUnreadable } from '../record-reader.js';
import { storedChecklistMarks } from '../stored-kinds.js';
import { documentCodec } from './document-codec.js';
import { listedDocuments } from './listed-documents.js';

export function createChecklistMarksStore(database: Database, report: ReportUnreadable): ChecklistMarkStore {
  const form = {
    table: 'checklist_marks',
    kind: 'checklistMarks',
    codec: documentCodec(storedChecklistMarks),
  } as const;
  return listedDocuments(database, form, report);
}
