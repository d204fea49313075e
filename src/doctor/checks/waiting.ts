/** Are there messages that wait to be sent, until when, and why? */
import { scanLimits } from '../../domain/scan-limits.js';
import * as words from '../../text/doctor-office.js';
import type { CheckContext } from '../check.js';
import { type Finding, note, ok } from '../finding.js';

export async function checkWaiting({ records }: CheckContext): Promise<Finding[]> {
  if (records.kind !== 'sound') return [];
  const byTime = records.waiting.toSorted(
    (one, other) => one.nextAttemptAt.getTime() - other.nextAttemptAt.getTime(),
  );
  const [next] = byTime;
  if (!next) return [ok(words.noMessageWaits)];
  const { waitingMessages: most } = scanLimits;
  const count = byTime.length < most ? `${byTime.length}` : `${most}+`;
  return [note(words.messagesWait(count, { at: next.nextAttemptAt, why: next.fault }))];
}
