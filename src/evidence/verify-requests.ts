/** Each request: its checksum, the chain of its entries, its version and number, and what was anchored of it. */
import { setImmediate } from 'node:timers/promises';
import type { StoredRecord, StoredRecords } from '../domain/evidence/stored-records.js';
import type { RecordFault } from '../domain/evidence/verification.js';
import { firstBrokenEntry } from '../domain/request/hash-chain.js';
import {
  type PublishRequest,
  publishRequestSchema,
  requestNumber,
} from '../domain/request/publish-request.js';
import type { Anchored, AnchoredHead } from './anchored.js';
import { readRecord } from './read-record.js';

export interface VerifiedRequests {
  faults: RecordFault[];
  requests: number;
  entries: number;
  chainedLater: number;
  unanchored: number;
}

export async function verifyRequests(records: StoredRecords, { heads }: Anchored): Promise<VerifiedRequests> {
  const found: VerifiedRequests = { faults: [], requests: 0, entries: 0, chainedLater: 0, unanchored: 0 };
  const numbers = new Map<string, string>();
  for await (const record of records.of('requests')) {
    found.requests += 1;
    const anchored = heads.get(record.id) ?? [];
    const { value, faults } = readRecord('requests', record, publishRequestSchema);
    found.faults.push(...faults);
    if (value) {
      numbers.set(value.id, requestNumber(value));
      found.faults.push(...faultsOf(value, record, anchored));
      found.entries += value.history.length;
      found.chainedLater += value.chainedLater ?? 0;
      if ((anchored.at(-1)?.version ?? 0) < value.version) found.unanchored += 1;
    }
    heads.delete(record.id);
    if (found.requests % A_SLICE === 0) await setImmediate();
  }
  found.faults.push(...gone(heads), ...(await lostNumbers(records, numbers)));
  return found;
}

const A_SLICE = 100;

function faultsOf(
  request: PublishRequest,
  { id, document }: StoredRecord,
  anchored: readonly AnchoredHead[],
): RecordFault[] {
  const record = { kind: 'requests', id, number: requestNumber(request) } as const;
  const { history, version } = request;
  const faults: RecordFault[] = [];
  const stored = { ...request, ...document, history: storedHistory(document) };
  const broken = firstBrokenEntry(stored);
  if (broken !== undefined) faults.push({ ...record, fault: 'chainBroken', entry: broken + 1 });
  if (history.length !== version) faults.push({ ...record, fault: 'notCounted' });
  const rewritten = anchored.find((head) => history[head.version - 1]?.hash !== head.hash);
  if (rewritten) faults.push({ ...record, fault: 'rewritten', entry: rewritten.version });
  const last = anchored.at(-1);
  const isOther = last?.version === version && last.checksum !== document?.checksum;
  if (isOther && !rewritten) faults.push({ ...record, fault: 'anchoredOtherwise', anchor: last.anchor });
  return faults;
}

/** As it is stored: a schema that has grown since must not change what is hashed. */
function storedHistory(document: StoredRecord['document']): object[] {
  const { history } = document ?? {};
  return Array.isArray(history) ? history : [];
}

function gone(heads: Anchored['heads']): RecordFault[] {
  return [...heads.entries()].map(([id, [first]]) => ({
    kind: 'requests',
    id,
    fault: 'gone',
    anchor: first?.anchor ?? 0,
  }));
}

/** A number without a request is none: it was given before a crash. */
async function lostNumbers(records: StoredRecords, ofRequests: Map<string, string>): Promise<RecordFault[]> {
  const left = new Map(ofRequests);
  for await (const { requestId, sequence, fiscalYear } of records.numbers()) {
    if (left.get(requestId) === `${sequence}/${fiscalYear}`) left.delete(requestId);
  }
  return [...left].map(([id, number]) => ({ kind: 'requests', id, number, fault: 'numberLost' }));
}
