/** Do the jobs of the running bot succeed as often as they should? The bot itself is asked. */
import { z } from 'zod';
import { jobsInTime, jobsLate } from '../../text/doctor-jobs.js';
import type { CheckContext } from '../check.js';
import { type Finding, fault, ok } from '../finding.js';
import { ANSWERS_WITHIN_MS, reachable } from './running-secret.js';

const answer = z.object({ lateJobSeconds: z.record(z.string(), z.number()) });

/** Whether a bot runs at all, another check says. */
export async function checkLateJobs({
  config: { host, port, webhookUrl },
}: CheckContext): Promise<Finding[]> {
  if (port === 0) return [];
  const path = new URL(webhookUrl).pathname.replace(/webhook$/, 'readyz');
  const found = await fetch(`http://${reachable(host)}:${port}${path}`, {
    signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
  })
    .then((response) => response.json())
    .catch(() => undefined);
  const read = answer.safeParse(found);
  if (!read.success) return [];
  const { lateJobSeconds } = read.data;
  return [Object.keys(lateJobSeconds).length > 0 ? fault(jobsLate(lateJobSeconds)) : ok(jobsInTime)];
}
