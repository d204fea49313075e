/** Takes up in the chain of the office what has moved since the last time: once a day, and as the program starts. */
import type { Deps } from '../deps.js';
import { nextAnchor, type RequestHead } from '../domain/evidence/anchor.js';
import {
  type Fact,
  factsOfMarks,
  factsOfNote,
  factsOfOfficePaper,
  factsOfPerson,
  factsOfPlacements,
  factsOfRemoval,
  factsOfReportNoted,
  factsOfTraffic,
  REPORT_NOTED,
} from '../domain/evidence/facts.js';
import { OFFICE_PAPER } from '../domain/evidence/office-paper.js';
import { REMOVED } from '../domain/evidence/removal.js';
import { scanLimits } from '../domain/scan-limits.js';

type Stored = Pick<Deps, 'stores' | 'now' | 'endedTraffic'>;

/** The newest anchor is read before what it may hold: of two instances at it, the number of the second one's is taken. */
export async function anchorRecords({ stores, now, endedTraffic }: Stored): Promise<void> {
  let newest = await stores.anchors.newest();
  let facts = await newFacts({ stores, now, endedTraffic });
  for (;;) {
    const unmarked = await stores.requests.unanchored(scanLimits.anchor);
    const held = new Set(newest?.requests.map(keyOf)); // whoever anchored them has not marked them yet, or died before
    const requests = unmarked.filter((head) => !held.has(keyOf(head)));
    const some = facts.slice(0, scanLimits.anchor);
    if (requests.length > 0 || some.length > 0) {
      const anchor = nextAnchor(newest, { at: now(), requests, facts: some });
      if (!(await stores.anchors.add(anchor))) return; // another instance is at it
      newest = anchor;
    } else if (unmarked.length === 0) return;
    await stores.requests.markAnchored(unmarked);
    facts = facts.slice(some.length);
  }
}

function keyOf({ id, version }: RequestHead): string {
  return `${id} ${version}`;
}

async function newFacts({ stores, endedTraffic }: Stored): Promise<Fact[]> {
  const present = [
    ...(await stores.persons.list()).flatMap(factsOfPerson),
    ...(await stores.monthlyNotes.list()).flatMap(factsOfNote),
    ...(await stores.checklistMarks.list()).flatMap(factsOfMarks),
    ...(await stores.placements.list()).flatMap(factsOfPlacements),
    ...(await stores.claims.beginningWith(REPORT_NOTED)).flatMap(factsOfReportNoted),
    ...(await stores.claims.beginningWith(REMOVED)).flatMap(factsOfRemoval),
    ...(await stores.claims.beginningWith(OFFICE_PAPER)).flatMap(factsOfOfficePaper),
    ...((await endedTraffic?.()) ?? []).flatMap(factsOfTraffic),
  ];
  const left = new Map(present.map(byHash));
  for await (const anchor of stores.anchors.all()) for (const { hash } of anchor.facts) left.delete(hash);
  return [...left.values()];
}

function byHash(fact: Fact): [string, Fact] {
  return [fact.hash, fact];
}
