/** What the database tells the doctor, as far as it can be read. */
import type { OutMessage } from '../domain/message.js';
import type { Person } from '../domain/person.js';
import { integrityCheck } from '../storage/sqlite/integrity-check.js';
import { openForReading } from '../storage/sqlite/open-for-reading.js';

export type Records =
  | { kind: 'absent' | 'older' | 'tooNew' }
  | { kind: 'damaged'; why: string }
  | { kind: 'sound'; persons: Person[]; undeliverable: OutMessage[] };

export const MOST_MESSAGES = 100;
const MOST_FAULTS = 3;

export async function readRecords(folder: string): Promise<Records> {
  try {
    const integrity = integrityCheck(folder);
    if (integrity.kind === 'sound') return await readStores(folder);
    if (integrity.kind === 'absent') return integrity;
    return { kind: 'damaged', why: integrity.faults.slice(0, MOST_FAULTS).join('; ') };
  } catch (error) {
    return { kind: 'damaged', why: error instanceof Error ? error.message : String(error) };
  }
}

async function readStores(folder: string): Promise<Records> {
  const opened = openForReading(folder);
  if (opened.kind !== 'present') return opened;
  try {
    const persons = await opened.persons.list();
    const undeliverable = await opened.messages.undeliverable(MOST_MESSAGES);
    return { kind: 'sound', persons, undeliverable };
  } finally {
    opened.close();
  }
}
