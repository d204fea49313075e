/** Is this machine's clock right? LINE's is. Reminders, expiring links and signatures of https go by ours. */
import { clockFine, clockOff } from '../../text/doctor-line.js';
import type { CheckContext } from '../check.js';
import { type Finding, fault, ok } from '../finding.js';

const TOLERATED_SECONDS = 60;
const ANSWERS_WITHIN_MS = 5_000;

export async function checkClock({ config, now }: CheckContext): Promise<Finding[]> {
  const { headers } = await fetch(config.apiBaseUrl, {
    method: 'HEAD',
    signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
  });
  const date = headers.get('date');
  if (date === null) return [];
  const seconds = Math.round((now().getTime() - new Date(date).getTime()) / 1000);
  return [Math.abs(seconds) > TOLERATED_SECONDS ? fault(clockOff(seconds)) : ok(clockFine)];
}
