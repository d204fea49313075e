/** Can the office profile be used? */
import { OfficeProfileError } from '../../offices/load-office.js';
import * as words from '../../text/doctor-office.js';
import type { CheckContext } from '../check.js';
import { type Finding, fault, ok } from '../finding.js';

export async function checkOfficeProfile({ office }: CheckContext): Promise<Finding[]> {
  if (office instanceof OfficeProfileError) return [fault(words.officeFaulty(office.file, office.faults))];
  return [ok(words.officeFine(office.name))];
}
