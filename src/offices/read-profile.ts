/** The text of a profile -> the office, or every fault with its line. */
import { type Office, officeSchema } from './office.js';
import { officeFaults } from './office-faults.js';
import type { ProfileFault } from './profile-fault.js';
import { type Checked, readYaml } from './read-yaml.js';
import { shapeFaults } from './shape-faults.js';
import { twinFaults } from './twin-faults.js';

export type ReadProfile = { kind: 'sound'; office: Office } | { kind: 'faulty'; faults: ProfileFault[] };

export function readProfile(text: string): ReadProfile {
  const read = readYaml(text, check);
  return read.kind === 'sound' ? { kind: 'sound', office: read.value } : read;
}

function check(value: unknown): Checked<Office> {
  const shaped = officeSchema.safeParse(value, { reportInput: true });
  const found = shaped.success ? officeFaults(shaped.data) : shapeFaults(shaped.error.issues, officeSchema);
  const faults = [...found, ...twinFaults(value)];
  if (!shaped.success || faults.length > 0) return { kind: 'faulty', faults };
  return { kind: 'sound', value: shaped.data };
}
