/** Are there messages that never reached anybody? */
import { scanLimits } from '../../domain/scan-limits.js';
import * as words from '../../text/doctor-office.js';
import type { CheckContext } from '../check.js';
import { type Finding, note, ok } from '../finding.js';

const NAMED = 3;

export async function checkUndelivered({ records }: CheckContext): Promise<Finding[]> {
  if (records.kind !== 'sound') return [];
  const { undeliverable, persons } = records;
  if (undeliverable.length === 0) return [ok(words.allDelivered)];

  const { undeliveredDoctor: most } = scanLimits;
  const count = undeliverable.length < most ? `${undeliverable.length}` : `${most}+`;
  const newest = undeliverable.slice(0, NAMED).map(({ personId, fault = '?' }) => ({
    person: persons.find(({ id }) => id === personId),
    why: fault,
  }));
  return [note(words.undelivered(count, newest))];
}
