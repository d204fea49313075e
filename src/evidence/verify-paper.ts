/** Is this PDF one that was made here? Its SHA-256 says: any other byte makes another one. */
import { createHash } from 'node:crypto';
import { OFFICE_PAPER, type OfficePaper, readOfficePaper } from '../domain/evidence/office-paper.js';
import type { StoredRecords } from '../domain/evidence/stored-records.js';
import { isSound } from '../domain/evidence/verification.js';
import { type MadePaper, madePaperSchema } from '../domain/made-paper.js';
import { publishRequestSchema, requestNumber } from '../domain/request/publish-request.js';
import { readRecord } from './read-record.js';
import { verifyRecords } from './verify-records.js';

export type VerifiedPaper =
  /** No such paper was made, or a byte of it is another one. */
  | { kind: 'unknown' }
  /** isRecordSound: whether the record of its making and the record that it printed stand as they were written. */
  | { kind: 'made'; paper: MadePaper; number: string; isRecordSound: boolean }
  /** A paper of no one request. */
  | { kind: 'listed'; paper: OfficePaper; isRecordSound: boolean };

export async function verifyPaper(records: StoredRecords, pdf: Uint8Array): Promise<VerifiedPaper> {
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const paper = await madePaper(records, sha256);
  if (!paper) return listedPaper(records, OFFICE_PAPER + sha256);
  const { faults, ...rest } = await verifyRecords(records);
  const concerned = faults.filter(({ id }) => id === paper.id || id === paper.requestId);
  return {
    kind: 'made',
    paper,
    number: await numberOf(records, paper.requestId),
    isRecordSound: isSound({ ...rest, faults: concerned }),
  };
}

async function listedPaper(records: StoredRecords, key: string): Promise<VerifiedPaper> {
  for await (const claim of records.claims(key)) {
    const paper = readOfficePaper(claim);
    if (!paper) break;
    const { faults, ...rest } = await verifyRecords(records);
    const concerned = faults.filter(({ id }) => id === key);
    return { kind: 'listed', paper, isRecordSound: isSound({ ...rest, faults: concerned }) };
  }
  return { kind: 'unknown' };
}

async function madePaper(records: StoredRecords, sha256: string): Promise<MadePaper | undefined> {
  for await (const record of records.of('madePapers')) {
    if (record.id === sha256) return readRecord('madePapers', record, madePaperSchema).value;
  }
  return undefined;
}

async function numberOf(records: StoredRecords, requestId: string): Promise<string> {
  for await (const { id, document } of records.of('requests')) {
    if (id !== requestId) continue;
    const { data } = publishRequestSchema.safeParse(document);
    if (data) return requestNumber(data);
  }
  return requestId;
}
