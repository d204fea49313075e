/** Proves what a data folder, a backup or a MongoDB database holds. */
import type { OpenedForProof, StoredRecords } from '../domain/evidence/stored-records.js';
import type { Verification } from '../domain/evidence/verification.js';
import { openForProof } from '../storage/sqlite/open-for-proof.js';
import { verifyRecords } from './verify-records.js';

export type VerifiedStorage =
  | { kind: 'absent' | 'older' | 'tooNew' }
  | { kind: 'verified'; verification: Verification };

export interface ProvenStorage {
  dataDir: string;
  mongodbUri?: string | undefined;
  mongoDatabase?: string | undefined;
}

export async function verifyStorage(storage: ProvenStorage): Promise<VerifiedStorage> {
  const opened = await openStored(storage);
  if (opened.kind !== 'present') return opened;
  try {
    return { kind: 'verified', verification: await verifyRecords(opened.records) };
  } catch (error) {
    throw new Error(await whyUnread(opened.records, error));
  } finally {
    await opened.records.close();
  }
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
