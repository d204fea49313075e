/** Everything that a storage holds, for moving it into another one. */
import { z } from 'zod';
import type { Placements } from './assessment/placements.js';
import type { ChecklistMarks } from './checklist-marks.js';
import type { ClaimRecord } from './claim.js';
import type { Conversation } from './conversation.js';
import type { Anchor } from './evidence/anchor.js';
import type { FileAccess } from './file-access.js';
import type { FileStore } from './files.js';
import type { IncomingEvent } from './incoming-event.js';
import type { MadePaper } from './made-paper.js';
import type { OutMessage } from './message.js';
import type { PageChecks } from './page-checks.js';
import type { Person } from './person/person.js';
import type { MonthlyNote } from './report/monthly-note.js';
import type { PublishRequest } from './request/publish-request.js';

/** A request with what is kept beside it. */
export interface RequestRecord {
  request: PublishRequest;
  announcedVersion: number;
}

export const numberRecordSchema = z.object({
  fiscalYear: z.number().int(),
  sequence: z.number().int(),
  requestId: z.string(),
});
export type NumberRecord = z.infer<typeof numberRecordSchema>;

export interface Drawer<T> {
  /** In the order in which it was stored, where order counts (events). */
  dump(): AsyncIterable<T>;
  /** Adds what is not there and changes nothing that is. */
  restore(records: readonly T[]): Promise<void>;
}

/** Leases are left behind: while a storage is moved, nobody works on it. */
export interface StoreCopy {
  requests: Drawer<RequestRecord>;
  conversations: Drawer<Conversation>;
  persons: Drawer<Person>;
  events: Drawer<IncomingEvent>;
  messages: Drawer<OutMessage>;
  numbers: Drawer<NumberRecord>;
  claims: Drawer<ClaimRecord>;
  monthlyNotes: Drawer<MonthlyNote>;
  fileAccesses: Drawer<FileAccess>;
  anchors: Drawer<Anchor>;
  madePapers: Drawer<MadePaper>;
  pageChecks: Drawer<PageChecks>;
  checklistMarks: Drawer<ChecklistMarks>;
  placements: Drawer<Placements>;
}

/** A storage that is open for being moved. */
export interface StorageCopy {
  records: StoreCopy;
  files: FileStore;
  close(): Promise<void>;
}
