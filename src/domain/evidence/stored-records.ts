/** Every record of an office as it is stored, for proving that none has changed. */

import type { ClaimRecord } from '../claim.js';
import type { FileStore } from '../files.js';
import type { NumberRecord } from '../store-copy.js';

/** Kinds of records that an office must be able to stand by years later. */
export const provenKinds = [
  'anchors',
  'requests',
  'persons',
  'monthlyNotes',
  'fileAccesses',
  'madePapers',
  'pageChecks',
  'checklistMarks',
  'placements',
] as const;
export type ProvenKind = (typeof provenKinds)[number];

export interface StoredRecord {
  id: string;
  /** As JSON says it. Absent: it is no JSON, or not as this program writes it. */
  document?: Record<string, unknown> | undefined;
}

export interface StoredRecords {
  /** By their ids. */
  of(kind: ProvenKind): AsyncIterable<StoredRecord>;
  /** Which numbers were given to which requests. */
  numbers(): AsyncIterable<NumberRecord>;
  /** Those whose keys begin so, by their keys. */
  claims(prefix: string): AsyncIterable<ClaimRecord>;
  /** Faults that the database finds in itself. */
  faults(): Promise<string[]>;
  files: Pick<FileStore, 'open'>;
  close(): Promise<void>;
}

/** older: the program must be started on it once. */
export type OpenedForProof =
  | { kind: 'absent' | 'older' | 'tooNew' }
  | { kind: 'present'; records: StoredRecords };
