/** Stored records, each held against its own checksum and read as what it should be. */
import type { z } from 'zod';
import { digest } from '../domain/evidence/digest.js';
import type { ProvenKind, StoredRecord, StoredRecords } from '../domain/evidence/stored-records.js';
import type { RecordFault } from '../domain/evidence/verification.js';
import { pageChecksSchema } from '../domain/page-checks.js';

export interface ReadRecord<T> {
  /** Undefined where it can't be read. */
  value: T | undefined;
  faults: RecordFault[];
}

export function readRecord<T>(
  kind: ProvenKind,
  { id, document }: StoredRecord,
  schema: z.ZodType<T>,
): ReadRecord<T> {
  const record = { kind, id };
  if (!document) return { value: undefined, faults: [{ ...record, fault: 'notReadable' }] };
  const { checksum, ...rest } = document;
  const faults: RecordFault[] = [];
  if (checksum === undefined && !isOfBefore(kind, document)) faults.push({ ...record, fault: 'noChecksum' });
  if (checksum !== undefined && checksum !== digest(rest)) faults.push({ ...record, fault: 'changed' });
  const { data: value } = schema.safeParse(document);
  const isElsewhere = document.id !== undefined && document.id !== id;
  if (isElsewhere) faults.push({ ...record, fault: 'changed' });
  if (value === undefined) faults.push({ ...record, fault: 'notReadable' });
  return { value, faults };
}

/** All of one kind. */
export async function readRecords<T>(
  records: StoredRecords,
  kind: ProvenKind,
  schema: z.ZodType<T>,
): Promise<{ values: T[]; faults: RecordFault[]; count: number }> {
  const values: T[] = [];
  const faults: RecordFault[] = [];
  let count = 0;
  for await (const record of records.of(kind)) {
    const { value, faults: own } = readRecord(kind, record, schema);
    count += 1;
    faults.push(...own);
    if (value !== undefined) values.push(value);
  }
  return { values, faults, count };
}

/** Looks at pages had no checksum at first: one comes with the next look. Any other name is one that was changed. */
function isOfBefore(kind: ProvenKind, document: object): boolean {
  return kind === 'pageChecks' && Object.keys(document).every((name) => FIELDS_OF_LOOKS.has(name));
}

const FIELDS_OF_LOOKS = new Set([...Object.keys(pageChecksSchema.shape), 'schemaVersion']);
