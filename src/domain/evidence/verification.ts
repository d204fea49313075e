/** The result of proving an office's records. */
import type { Anchor } from './anchor.js';
import type { Removal } from './removal.js';
import type { ProvenKind } from './stored-records.js';

/** Where something is wrong. */
interface Place {
  /** traffic: the traffic log, whose days are the ids; claims: what happens once, by its key. */
  kind: ProvenKind | 'traffic' | 'claims';
  id: string;
  /** The number of a request: `12/2570`. */
  number?: string | undefined;
}

export type RecordFault = Place &
  (
    | {
        /**
         * notReadable: no record of this program. noChecksum: it was stored past the program. changed: not what its
         * checksum stands for. notCounted: its version is not the number of its entries. numberLost: its number is not on
         * the list of numbers, or is another request's.
         */
        fault: 'notReadable' | 'noChecksum' | 'changed' | 'notCounted' | 'numberLost';
      }
    /** chainBroken: this entry, counted from 1, does not follow the one before. rewritten: it was another when it was anchored. */
    | { fault: 'chainBroken' | 'rewritten'; entry: number }
    /** The record says something else at the version at which it was anchored, or is no longer there. */
    | { fault: 'anchoredOtherwise' | 'gone'; anchor: number }
    /** A fact, such as an appointment, that was anchored and is on record no more. */
    | { fault: 'factGone'; anchor: number; of: string }
    /** An anchor that does not follow the one before it. */
    | { fault: 'anchorBroken' }
    /** A changed line in a day of the traffic log. */
    | { fault: 'lineChanged'; line: number }
    /** A fault of a file that the record names. */
    | { fault: 'fileMissing' | 'fileChanged' | 'fileUnreadable'; fileName: string }
  );

export interface Verification {
  /** Faults of the database itself. */
  database: string[];
  /** In the order of the records: the first one is the first that is broken. */
  faults: RecordFault[];
  counts: {
    anchors: number;
    requests: number;
    entries: number;
    persons: number;
    monthlyNotes: number;
    fileAccesses: number;
    madePapers: number;
    pageChecks: number;
    checklistMarks: number;
    placements: number;
    files: number;
    trafficLines: number;
  };
  /** Data that administrators had removed, the oldest first. */
  removals: Removal[];
  /** How many entries were there before there was a chain. */
  chainedLater: number;
  /** The end of the office's chain: kept elsewhere too, it shows that the whole chain was not made anew. */
  newestAnchor?: Pick<Anchor, 'sequence' | 'hash'> | undefined;
  /** Requests that moved since they were last anchored: their latest moves are held by their own chain alone. */
  unanchored: number;
}

export function isSound({ database, faults }: Verification): boolean {
  return database.length === 0 && faults.length === 0;
}
