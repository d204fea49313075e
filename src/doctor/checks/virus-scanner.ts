/** Does the virus scanner answer? While it does not, files wait and nothing with them is sent. */
import { isClamdThere } from '../../scanner/clamd.js';
import * as words from '../../text/doctor-scanner.js';
import type { CheckContext } from '../check.js';
import { type Finding, fault, ok } from '../finding.js';

export async function checkVirusScanner({ config: { clamd } }: CheckContext): Promise<Finding[]> {
  if (!clamd) return [];
  return [(await isClamdThere(clamd)) ? ok(words.scannerThere) : fault(words.scannerAway(clamd))];
}
