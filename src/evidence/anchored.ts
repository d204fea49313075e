/** The office's chain as a witness of the records: read first, and then held against each of them. */
import { type Anchor, anchorSchema, follows, type RequestHead } from '../domain/evidence/anchor.js';
import type { Fact } from '../domain/evidence/facts.js';
import type { StoredRecords } from '../domain/evidence/stored-records.js';
import type { RecordFault } from '../domain/evidence/verification.js';
import { readRecord } from './read-record.js';

export interface AnchoredHead extends RequestHead {
  /** The number of the anchor. */
  anchor: number;
}

export interface Anchored {
  count: number;
  newest?: Anchor;
  faults: RecordFault[];
  /** By request, the newest last. */
  heads: Map<string, AnchoredHead[]>;
  /** By their hashes. */
  facts: Map<string, Fact & { anchor: number }>;
}

export async function readAnchored(records: StoredRecords): Promise<Anchored> {
  const anchored: Anchored = { count: 0, faults: [], heads: new Map(), facts: new Map() };
  let before: Anchor | undefined;
  for await (const record of records.of('anchors')) {
    const { value, faults } = readRecord('anchors', record, anchorSchema);
    anchored.faults.push(...faults);
    if (!value) continue;
    if (!follows(value, before))
      anchored.faults.push({ kind: 'anchors', id: record.id, fault: 'anchorBroken' });
    hold(anchored, value);
    before = value;
  }
  return anchored;
}

function hold(anchored: Anchored, value: Anchor): void {
  const { sequence: anchor, requests, facts } = value;
  anchored.count += 1;
  anchored.newest = value;
  for (const head of requests) {
    const earlier = anchored.heads.get(head.id) ?? [];
    anchored.heads.set(head.id, [...earlier, { ...head, anchor }]);
  }
  for (const fact of facts) anchored.facts.set(fact.hash, { ...fact, anchor });
}
