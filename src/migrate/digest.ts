/** A short name for what a record says, the same in every storage. */
import { createHash } from 'node:crypto';

export function digestOf(record: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(record)))
    .digest('base64');
}

/** The order of fields says nothing. Half a surrogate pair, which MongoDB can not keep, counts as its replacement. */
function sorted(value: unknown): unknown {
  if (typeof value === 'string') return Buffer.from(value).toString();
  if (value instanceof Date || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const fields = Object.entries(value).map(([name, field]) => [name, sorted(field)] as const);
  return Object.fromEntries(fields.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
