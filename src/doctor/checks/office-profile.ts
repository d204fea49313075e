/** Can the office profile be used, and does it tell where the websites are? */
import { OfficeProfileError } from '../../offices/load-office.js';
import { sitesWithoutDomain } from '../../offices/site-domains.js';
import * as words from '../../text/doctor-office.js';
import type { CheckContext } from '../check.js';
import { type Finding, fault, note, ok } from '../finding.js';

export async function checkOfficeProfile({ office }: CheckContext): Promise<Finding[]> {
  if (office instanceof OfficeProfileError) return [fault(words.officeFaulty(office.file, office.faults))];
  const nameless = sitesWithoutDomain(office).map(({ name }) => name);
  return [ok(words.officeFine(office.name)), ...nameless.map((name) => note(words.siteWithoutAddress(name)))];
}
