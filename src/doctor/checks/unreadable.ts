/** Are there records that the bot leaves out everywhere, since it can't read them? */
import * as words from '../../text/doctor-data.js';
import type { CheckContext } from '../check.js';
import { type Finding, fault, ok } from '../finding.js';

const NAMED = 3;

export async function checkUnreadable({ records }: CheckContext): Promise<Finding[]> {
  if (records.kind !== 'sound') return [];
  const { unreadable } = records;
  if (unreadable.length === 0) return [ok(words.allReadable)];
  const named = unreadable.slice(0, NAMED).map(({ kind, id, why }) => `${kind} ${id} (${why})`);
  return [fault(words.recordsUnreadable(unreadable.length, named))];
}
