/** Are there messages that never reached anybody? */
import * as words from '../../text/doctor-office.js';
import type { CheckContext } from '../check.js';
import { type Finding, note, ok } from '../finding.js';
import { MAX_MESSAGES } from '../read-records.js';

const NAMED = 3;

export async function checkUndelivered({ records }: CheckContext): Promise<Finding[]> {
  if (records.kind !== 'sound') return [];
  const { undeliverable, persons } = records;
  if (undeliverable.length === 0) return [ok(words.allDelivered)];

  const count = undeliverable.length < MAX_MESSAGES ? `${undeliverable.length}` : `${MAX_MESSAGES}+`;
  const newest = undeliverable.slice(0, NAMED).map(({ personId, fault = '?' }) => ({
    person: persons.find(({ id }) => id === personId),
    why: fault,
  }));
  return [note(words.undelivered(count, newest))];
}
