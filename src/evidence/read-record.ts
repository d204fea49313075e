/** One stored record, held against its own checksum and read as what it should be. */
import type { z } from 'zod';
import { digest } from '../domain/evidence/digest.js';
import type { ProvenKind, StoredRecord } from '../domain/evidence/stored-records.js';
import type { RecordFault } from '../domain/evidence/verification.js';

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
  const place = { kind, id };
  if (!document) return { value: undefined, faults: [{ ...place, fault: 'notReadable' }] };
  const { checksum, ...rest } = document;
  const faults: RecordFault[] = [];
  if (checksum === undefined) faults.push({ ...place, fault: 'noChecksum' });
  else if (checksum !== digest(rest)) faults.push({ ...place, fault: 'changed' });
  const { data: value } = schema.safeParse(document);
  const isElsewhere = document.id !== undefined && document.id !== id;
  if (isElsewhere) faults.push({ ...place, fault: 'changed' });
  if (value === undefined) faults.push({ ...place, fault: 'notReadable' });
  return { value, faults };
}
