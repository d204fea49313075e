/** The finding where a check could not be done. */
import { LineError } from '../line/line-error.js';
import { checkFailed } from '../text/doctor.js';
import { lineRefused, lineUnreachable, tokenRefused } from '../text/doctor-line.js';
import { type Finding, fault } from './finding.js';

export function failedCheck(error: unknown): Finding {
  if (!(error instanceof LineError))
    return fault(checkFailed(error instanceof Error ? error.message : String(error)));
  if (error.kind === 'unauthorised') return fault(tokenRefused);
  return fault(error.kind === 'noAnswer' ? lineUnreachable(error.message) : lineRefused(error.message));
}
