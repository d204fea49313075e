/** How many messages may still be sent this month? */
import { quotaMark } from '../../domain/quota.js';
import type { Line } from '../../line/line.js';
import * as words from '../../text/doctor-line.js';
import { type Finding, fault, note, ok } from '../finding.js';

export async function checkQuota({ line }: { line: Pick<Line, 'quota'> }): Promise<Finding[]> {
  const quota = await line.quota();
  if (quota.limit === null) return [ok(words.quotaWithoutLimit)];
  switch (quotaMark(quota)) {
    case 100:
      return [fault(words.quotaUsedUp(quota))];
    case 90:
      return [note(words.quotaNearEnd(quota))];
    case 70:
      return [note(words.quotaLeft(quota))];
    default:
      return [ok(words.quotaLeft(quota))];
  }
}
