/** Reads the figures of all offices of this process: one that fails or hangs is shown as such, and spoils nothing. */
import { setImmediate } from 'node:timers/promises';
import type { Deps } from '../deps.js';
import type { OfficeInProvince } from '../domain/report/office-summary.js';
import { withinDeadline } from '../within-deadline.js';
import { readSummary } from './read-summary.js';

export interface ProvinceMember {
  name: string;
  /** Undefined while the office could not be opened. */
  open(): Pick<Deps, 'stores' | 'now' | 'log'> | undefined;
}

const ANSWERS_WITHIN_MS = 5_000;

export function createReadProvince(
  members: readonly ProvinceMember[],
  answersWithinMs = ANSWERS_WITHIN_MS,
): () => Promise<OfficeInProvince[]> {
  async function read({ name, open }: ProvinceMember): Promise<OfficeInProvince> {
    const office = open();
    if (!office) return { name };
    try {
      return { name, summary: await withinDeadline(readSummary(office), answersWithinMs) };
    } catch (error) {
      office.log.warn({ err: error }, 'The office could not be read for the summary of the province');
      return { name };
    }
  }

  return async () => {
    const reads: Promise<OfficeInProvince>[] = [];
    for (const member of members) {
      reads.push(read(member));
      await setImmediate(); // SQLite reads without a pause: webhooks get their turn before the next office
    }
    return Promise.all(reads);
  };
}
