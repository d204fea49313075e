/** The part of the database that the doctor needs, as far as it can be read. */
import type { Config } from '../config/config.js';
import type { OutMessage } from '../domain/message.js';
import type { Person } from '../domain/person/person.js';
import { scanLimits } from '../domain/scan-limits.js';
import { isDataFolderEmptied } from '../storage/is-data-folder-emptied.js';
import type { OpenedForReading } from '../storage/opened-for-reading.js';
import type { UnreadableRecord } from '../storage/record-reader.js';
import { integrityCheck } from '../storage/sqlite/integrity-check.js';
import { openForReading } from '../storage/sqlite/open-for-reading.js';

export type Records =
  | { kind: 'absent' | 'emptied' | 'older' | 'tooNew' }
  | { kind: 'unreadable'; why: string }
  | {
      kind: 'sound';
      persons: Person[];
      undeliverable: OutMessage[];
      waiting: OutMessage[];
      unreadable: UnreadableRecord[];
    };

const MAX_FAULTS = 3;

type StorageSettings = Pick<Config, 'dataDir' | 'mongodbUri' | 'mongoDatabase'>;

export async function readRecords({ dataDir, mongodbUri, mongoDatabase }: StorageSettings): Promise<Records> {
  try {
    return mongodbUri ? await readMongo(mongodbUri, mongoDatabase) : await readSqlite(dataDir);
  } catch (error) {
    return { kind: 'unreadable', why: error instanceof Error ? error.message : String(error) };
  }
}

async function readSqlite(folder: string): Promise<Records> {
  const integrity = integrityCheck(folder);
  if (integrity.kind === 'damaged')
    return { kind: 'unreadable', why: integrity.faults.slice(0, MAX_FAULTS).join('; ') };
  if (await isDataFolderEmptied(folder)) return { kind: 'emptied' };
  return integrity.kind === 'absent' ? integrity : read(openForReading(folder));
}

/** Loaded only where it is used, as in storage/open-storage.ts. */
async function readMongo(uri: string, database: string | undefined): Promise<Records> {
  const mongo = await import('../storage/mongo/open-for-reading.js');
  return read(await mongo.openForReading({ uri, database }));
}

async function read(opened: OpenedForReading): Promise<Records> {
  if (opened.kind !== 'present') return opened;
  try {
    const persons = await opened.persons.list();
    const undeliverable = await opened.messages.undeliverable(scanLimits.undeliveredDoctor);
    const waiting = await opened.messages.waiting(scanLimits.waitingMessages);
    return { kind: 'sound', persons, undeliverable, waiting, unreadable: await opened.unreadable() };
  } finally {
    await opened.close();
  }
}
