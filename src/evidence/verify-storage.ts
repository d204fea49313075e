/** Proves what a data folder, a backup or a MongoDB database holds. */
import { existsSync } from 'node:fs';
import type { OpenedForProof, StoredRecords } from '../domain/evidence/stored-records.js';
import type { Verification } from '../domain/evidence/verification.js';
import { openForProof } from '../storage/sqlite/open-for-proof.js';
import { trafficFolder } from '../traffic/traffic-files.js';
import { type VerifiedPaper, verifyPaper } from './verify-paper.js';
import { verifyRecords } from './verify-records.js';

type Unopened = Exclude<OpenedForProof, { kind: 'present' }>;

export type VerifiedStorage = Unopened | { kind: 'verified'; verification: Verification };

export interface ProvenStorage {
  dataDir: string;
  mongodbUri?: string | undefined;
  mongoDatabase?: string | undefined;
}

export async function verifyStorage(storage: ProvenStorage): Promise<VerifiedStorage> {
  return withRecords(storage, async (records) => ({
    kind: 'verified',
    verification: await verifyRecords(records, trafficOf(storage)),
  }));
}

/** Is this PDF one of those that were made from these records? */
export async function verifyPaperIn(
  storage: ProvenStorage,
  pdf: Uint8Array,
): Promise<VerifiedPaper | Unopened> {
  return withRecords(storage, (records) => verifyPaper(records, pdf));
}

async function withRecords<T>(
  storage: ProvenStorage,
  work: (records: StoredRecords) => Promise<T>,
): Promise<T | Unopened> {
  const opened = await openStored(storage);
  if (opened.kind !== 'present') return opened;
  try {
    return await work(opened.records);
  } catch (error) {
    throw new Error(await whyUnread(opened.records, error));
  } finally {
    await opened.records.close();
  }
}

/** On MongoDB several instances keep a log each, elsewhere. */
function trafficOf({ dataDir, mongodbUri }: ProvenStorage): string | undefined {
  const folder = trafficFolder(dataDir);
  return mongodbUri !== undefined && !existsSync(folder) ? undefined : folder;
}

/** A database that is damaged says more of it than the question that failed. */
async function whyUnread(records: StoredRecords, error: unknown): Promise<string> {
  const faults = await records.faults().catch(() => []);
  return [...faults, error instanceof Error ? error.message : String(error)].join('\n');
}

/** MongoDB is loaded only where it is used, as in storage/open-storage.ts. */
export async function openStored({
  dataDir,
  mongodbUri,
  mongoDatabase,
}: ProvenStorage): Promise<OpenedForProof> {
  if (mongodbUri === undefined) return openForProof(dataDir);
  const mongo = await import('../storage/mongo/open-for-proof.js');
  return mongo.openForProof({ uri: mongodbUri, database: mongoDatabase });
}
