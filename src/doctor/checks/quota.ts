/** How many messages may still be sent this month? */
import type { Line } from '../../line/line.js';
import * as words from '../../text/doctor-line.js';
import { type Finding, fault, note, ok } from '../finding.js';

/** The share of the month's messages from which the doctor warns. */
const NEAR_END = 0.7;
const CLOSE_TO_END = 0.9;

export async function checkQuota({ line }: { line: Pick<Line, 'quota'> }): Promise<Finding[]> {
  const quota = await line.quota();
  if (quota.limit === null) return [ok(words.quotaWithoutLimit)];
  if (quota.used >= quota.limit) return [fault(words.quotaUsedUp(quota))];
  const share = quota.used / quota.limit;
  if (share >= CLOSE_TO_END) return [note(words.quotaNearEnd(quota))];
  return [share >= NEAR_END ? note(words.quotaLeft(quota)) : ok(words.quotaLeft(quota))];
}
