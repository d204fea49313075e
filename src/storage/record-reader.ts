/**
 * Reads stored records one by one, so that one that can't be read takes nothing else with it: a list leaves it out and
 * reports it; asked for by its id, it is a fault of the program.
 */
import { z } from 'zod';
import { inSlices } from '../in-slices.js';

export type RecordKind =
  | 'requests'
  | 'conversations'
  | 'persons'
  | 'events'
  | 'messages'
  | 'monthlyNotes'
  | 'fileAccesses'
  | 'anchors'
  | 'madePapers'
  | 'pageChecks'
  | 'checklistMarks'
  | 'placements';

/** `why` names fields and kinds of fault, never what was written. */
export interface UnreadableRecord {
  kind: RecordKind;
  id: string;
  why: string;
}

export type ReportUnreadable = (record: UnreadableRecord) => void;

export class RecordUnreadable extends Error {
  constructor(readonly record: UnreadableRecord) {
    super(`The record ${record.id} of ${record.kind} can't be read (${record.why}).`);
    this.name = 'RecordUnreadable';
  }
}

export interface RecordReader<Row, T> {
  /** @throws RecordUnreadable */
  read(row: Row): T;
  /** @returns undefined for what can't be read, after reporting it */
  readOrReport(row: Row): T | undefined;
  /** Leaves out what can't be read. */
  readAll(rows: readonly Row[]): T[];
  /** As readAll, of however many: in slices, between which everything else that waits has its turn. */
  readInSlices(rows: readonly Row[]): Promise<T[]>;
  /** The first `limit` that can be read. `fetch` gives the first `count` rows in the same order. */
  readUpTo(limit: number, fetch: (count: number) => Row[] | Promise<Row[]>): Promise<T[]>;
}

export interface RecordForm<Row, T> {
  kind: RecordKind;
  idOf(row: Row): string;
  decode(row: Row): T;
  report: ReportUnreadable;
}

export function recordReader<Row, T>(form: RecordForm<Row, T>): RecordReader<Row, T> {
  const { kind, idOf, decode, report } = form;

  function read(row: Row): T {
    try {
      return decode(row);
    } catch (error) {
      throw new RecordUnreadable({ kind, id: idOf(row), why: faultsOf(error) });
    }
  }

  function readOrReport(row: Row): T | undefined {
    try {
      return read(row);
    } catch (error) {
      if (!(error instanceof RecordUnreadable)) throw error;
      report(error.record);
      return undefined;
    }
  }

  function readAll(rows: readonly Row[]): T[] {
    return rows.map(readOrReport).filter((one) => one !== undefined);
  }

  async function readInSlices(rows: readonly Row[]): Promise<T[]> {
    const found: T[] = [];
    for await (const slice of inSlices(rows, ROWS_A_SLICE)) found.push(...readAll(slice));
    return found;
  }

  async function readUpTo(limit: number, fetch: (count: number) => Row[] | Promise<Row[]>): Promise<T[]> {
    for (let count = limit; ; ) {
      const rows = await fetch(count);
      const found = await readInSlices(rows);
      if (rows.length < count || found.length >= limit) return found.slice(0, limit);
      count += limit - found.length;
    }
  }

  return { read, readOrReport, readAll, readInSlices, readUpTo };
}

const MAX_FAULTS = 3;
/** Some ten milliseconds of decoding. */
const ROWS_A_SLICE = 100;

function faultsOf(error: unknown): string {
  if (!(error instanceof z.ZodError)) return error instanceof Error ? error.name : 'unknown fault';
  return error.issues
    .slice(0, MAX_FAULTS)
    .map(({ path, code }) => `${path.join('.')}: ${code}`)
    .join('; ');
}
