/** The embedded storage: all stores in one SQLite file. Its calls block for microseconds; they are async for MongoDB's sake. */
import type { Database } from 'libsql';
import type { Stores } from '../../domain/stores.js';
import type { ReportUnreadable } from '../record-reader.js';
import { createAnchorsStore } from './anchors-store.js';
import { createChecklistMarksStore } from './checklist-marks-store.js';
import { createClaimsStore } from './claims-store.js';
import { createConversationsStore } from './conversations-store.js';
import { documentsNaming } from './documents-naming.js';
import { createEventsStore } from './events-store.js';
import { createFileAccessesStore } from './file-accesses-store.js';
import { createMadePapersStore } from './made-papers-store.js';
import { createMessagesStore } from './messages-store.js';
import { createMonthlyNotesStore } from './monthly-notes-store.js';
import { namedHashes } from './named-hashes.js';
import { createNumbersStore } from './numbers-store.js';
import { closeDatabase, openDatabase } from './open-database.js';
import { createPageChecksStore } from './page-checks-store.js';
import { createPatientWrites } from './patient-writes.js';
import { createPersonsStore } from './persons-store.js';
import { createPlacementsStore } from './placements-store.js';
import { createRequestsStore } from './requests-store.js';
import { tryWrite } from './try-write.js';

/** Shorter than anybody notices; long enough that the events of a busy minute share a flush. */
const PATIENCE_MS = 8;

export interface StoresOptions {
  /** Told of each record that is left out because it can't be read. */
  report?: ReportUnreadable;
  /** Whether a commit outlives a power failure; without, nothing waits for the disk: for tests. */
  isDurable?: boolean;
}

/** @throws DatabaseTooNew */
export function openSqliteStores({ folder, ...options }: StoresOptions & { folder: string }): Stores {
  return createSqliteStores(openDatabase(folder, options), options);
}

export function createSqliteStores(
  database: Database,
  { report = () => {}, isDurable = true }: StoresOptions = {},
): Stores {
  const writes = createPatientWrites(database, { patienceMs: isDurable ? PATIENCE_MS : 0 });
  return {
    requests: createRequestsStore(database, { report, writes }),
    conversations: createConversationsStore(database, { report, writes }),
    persons: createPersonsStore(database, report),
    events: createEventsStore(database, { report, writes }),
    messages: createMessagesStore(database, { report, writes }),
    numbers: createNumbersStore(database),
    claims: createClaimsStore(database),
    monthlyNotes: createMonthlyNotesStore(database, report),
    fileAccesses: createFileAccessesStore(database, report),
    anchors: createAnchorsStore(database),
    madePapers: createMadePapersStore(database, report),
    pageChecks: createPageChecksStore(database, report),
    checklistMarks: createChecklistMarksStore(database, report),
    placements: createPlacementsStore(database, report),
    namedHashes: () => namedHashes(database),
    documentsNaming: (text) => documentsNaming(database, text),
    async ping() {
      database.prepare('SELECT 1 FROM requests LIMIT 1').all();
    },
    async tryWrite() {
      tryWrite(database);
    },
    async close() {
      closeDatabase(database);
    },
  };
}
