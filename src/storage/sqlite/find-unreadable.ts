/** Every record of a SQLite database that this program can't read. */
import type { Database } from 'libsql';
import type { RecordKind, UnreadableRecord } from '../record-reader.js';
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
import { type DocumentRow, documentCodec, recordColumns, rowReader } from './document-codec.js';

export function findUnreadable(database: Database): UnreadableRecord[] {
  const found: UnreadableRecord[] = [];
  const look = <T extends object>(kind: RecordKind, table: string, stored: StoredSchema<T>) => {
    const { readOrReport } = rowReader(kind, documentCodec(stored), (record) => found.push(record));
    const rows = database.prepare(`SELECT ${recordColumns} FROM ${table}`).iterate();
    for (const row of rows) readOrReport(row as DocumentRow);
  };
  look('requests', 'requests', storedRequest);
  look('conversations', 'conversations', storedConversation);
  look('persons', 'persons', storedPerson);
  look('events', 'events', storedEvent);
  look('messages', 'messages', storedMessage);
  look('monthlyNotes', 'monthly_notes', storedNote);
  look('fileAccesses', 'file_accesses', storedFileAccess);
  look('anchors', 'anchors', storedAnchor);
  look('madePapers', 'made_papers', storedMadePaper);
  look('pageChecks', 'page_checks', storedPageChecks);
  look('checklistMarks', 'checklist_marks', storedChecklistMarks);
  look('placements', 'placements', storedPlacements);
  return found;
}
