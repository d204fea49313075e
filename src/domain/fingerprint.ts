/** Ties a button to what its card shows: a preview that was replaced must not confirm the new text unseen. */
import { createHash } from 'node:crypto';

const LENGTH = 12;

/** @param shown a text, or anything that JSON can say; the order of its keys makes no difference */
export function fingerprint(shown: NonNullable<unknown> | null): string {
  return createHash('sha256').update(JSON.stringify(shown, withSortedKeys)).digest('hex').slice(0, LENGTH);
}

function withSortedKeys(_key: string, value: unknown): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
}
