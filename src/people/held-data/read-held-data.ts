/** All that is held about one person: read from every kind of document, so that none can be forgotten. */
import type { Deps } from '../../deps.js';
import {
  type HeldRecord,
  heldRecord,
  type NamingDocument,
  type NotedCall,
  namesPerson,
} from '../../domain/person/held-data.js';
import { type HeldRow, heldRows } from './held-rows.js';

export interface HeldData {
  personId: string;
  madeAt: Date;
  /** As they are stored, but for what opens something. */
  records: HeldRecord[];
  /** The person's calls in the traffic log of this machine, as long as it is kept. */
  traffic: NotedCall[];
  /** The same for people to read. */
  rows: HeldRow[];
}

type Held = Pick<Deps, 'stores' | 'now' | 'trafficOf'>;

export async function readHeldData({ stores, now, trafficOf }: Held, personId: string): Promise<HeldData> {
  const held: HeldData = { personId, madeAt: now(), records: [], traffic: [], rows: [] };
  for await (const naming of stores.documentsNaming(personId)) {
    if (!isAbout(naming, personId)) continue;
    held.records.push(heldRecord(naming, personId));
    held.rows.push(...heldRows(naming, personId));
  }
  for await (const entry of trafficOf?.(personId) ?? []) held.traffic.push(entry);
  return held;
}

/** The text may be a part of another id. */
function isAbout({ document }: NamingDocument, personId: string): boolean {
  return namesPerson(JSON.stringify(document), personId);
}
