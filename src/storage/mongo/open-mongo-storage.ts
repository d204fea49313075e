/** The storage for several instances: all stores in one MongoDB database, and the files beside them in GridFS. */
import type { Connection } from 'mongoose';
import type { FileStore } from '../../domain/files.js';
import type { Stores } from '../../domain/stores.js';
import { DatabaseEmptied } from '../database-emptied.js';
import type { ReportUnreadable } from '../record-reader.js';
import { createAnchorsStore } from './anchors-store.js';
import { createChecklistMarksStore } from './checklist-marks-store.js';
import { createClaimsStore } from './claims-store.js';
import { createConversationsStore } from './conversations-store.js';
import { documentsNaming } from './documents-naming.js';
import { createEventsStore } from './events-store.js';
import { createFileAccessesStore } from './file-accesses-store.js';
import { createGridFileStore } from './grid-file-store.js';
import { isEmptied } from './is-emptied.js';
import { createJoinedReads } from './joined-reads.js';
import { createMadePapersStore } from './made-papers-store.js';
import { createMessagesStore } from './messages-store.js';
import { createModels } from './models.js';
import { createMonthlyNotesStore } from './monthly-notes-store.js';
import { namedHashes } from './named-hashes.js';
import { createNumbersStore } from './numbers-store.js';
import type { MongoOptions } from './open-mongo.js';
import { openOccupied } from './open-occupied.js';
import { createPageChecksStore } from './page-checks-store.js';
import { createPersonsStore } from './persons-store.js';
import { createPlacementsStore } from './placements-store.js';
import { createRequestsStore } from './requests-store.js';

export interface MongoStorage {
  stores: Stores;
  files: FileStore;
  close(): Promise<void>;
}

export interface MongoStorageOptions extends MongoOptions {
  /** Told of each record that is left out because it can't be read. */
  report?: ReportUnreadable | undefined;
}

/** @throws DatabaseInUse, DatabaseTooNew, DatabaseEmptied; rejects when no server answers. */
export async function openMongoStorage({ report, ...options }: MongoStorageOptions): Promise<MongoStorage> {
  const { connection, close } = await openOccupied(options, 'bot');
  try {
    if (await isEmptied(connection)) throw new DatabaseEmptied('mongo', connection.name);
    const files = await createGridFileStore(connection, options.now);
    const stores = createMongoStores(connection, report);
    await stores.tryWrite();
    await files.tryWrite();
    return { stores, files, close };
  } catch (error) {
    await close();
    throw error;
  }
}

export function createMongoStores(connection: Connection, report: ReportUnreadable = () => {}): Stores {
  const models = createModels(connection);
  const reading = { report, ask: createJoinedReads() };
  return {
    requests: createRequestsStore(models.requests, reading),
    conversations: createConversationsStore(models.conversations, reading),
    persons: createPersonsStore(models.persons, reading),
    events: createEventsStore(models.events, reading),
    messages: createMessagesStore(models.messages, reading),
    numbers: createNumbersStore(models.numbers),
    claims: createClaimsStore(models.claims),
    monthlyNotes: createMonthlyNotesStore(models.monthlyNotes, report),
    fileAccesses: createFileAccessesStore(models.fileAccesses, report),
    anchors: createAnchorsStore(models.anchors),
    madePapers: createMadePapersStore(models.madePapers, report),
    pageChecks: createPageChecksStore(models.pageChecks, report),
    checklistMarks: createChecklistMarksStore(models.checklistMarks, report),
    placements: createPlacementsStore(models.placements, report),
    namedHashes: () => namedHashes(connection),
    documentsNaming: (text) => documentsNaming(connection, text),
    async ping() {
      await models.requests.exists({});
    },
    async tryWrite() {
      await models.trials.updateOne({ _id: 'write' }, { $inc: { count: 1 } }, { upsert: true });
    },
    async close() {
      await connection.close();
    },
  };
}
