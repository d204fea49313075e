/** Proves the records of an office: chains, anchors, checksums, numbers and files. It only reads, also while the bot runs. */

import { placementsSchema } from '../domain/assessment/placements.js';
import { checklistMarksSchema } from '../domain/checklist-marks.js';
import {
  type Fact,
  factsOfMarks,
  factsOfNote,
  factsOfOfficePaper,
  factsOfPerson,
  factsOfPlacements,
  factsOfRemoval,
  factsOfReportNoted,
  REPORT_NOTED,
} from '../domain/evidence/facts.js';
import { OFFICE_PAPER } from '../domain/evidence/office-paper.js';
import { REMOVED, type Removal, readRemoval } from '../domain/evidence/removal.js';
import type { StoredRecords } from '../domain/evidence/stored-records.js';
import type { RecordFault, Verification } from '../domain/evidence/verification.js';
import { fileAccessSchema } from '../domain/file-access.js';
import { madePaperSchema } from '../domain/made-paper.js';
import { pageChecksSchema } from '../domain/page-checks.js';
import { personSchema } from '../domain/person/person.js';
import { monthlyNoteSchema } from '../domain/report/monthly-note.js';
import { publishRequestSchema, requestNumber } from '../domain/request/publish-request.js';
import { type BrokenFile, type NamingRecord, verifyFiles } from '../files/verify-files.js';
import { type Anchored, readAnchored } from './anchored.js';
import { readRecords } from './read-record.js';
import { verifyRequests } from './verify-requests.js';
import { isOfTraffic, type VerifiedTraffic, verifyTraffic } from './verify-traffic.js';

/** @param trafficFolder absent: the traffic log is not looked at */
export async function verifyRecords(records: StoredRecords, trafficFolder?: string): Promise<Verification> {
  const database = await records.faults();
  const anchored = await readAnchored(records); // first: whatever is anchored stands in records that are read later
  const {
    faults: ofRequests,
    chainedLater,
    unanchored,
    ...requests
  } = await verifyRequests(records, anchored);
  const persons = await readRecords(records, 'persons', personSchema);
  const notes = await readRecords(records, 'monthlyNotes', monthlyNoteSchema);
  const accesses = await readRecords(records, 'fileAccesses', fileAccessSchema);
  const papers = await readRecords(records, 'madePapers', madePaperSchema);
  const looks = await readRecords(records, 'pageChecks', pageChecksSchema);
  const marks = await readRecords(records, 'checklistMarks', checklistMarksSchema);
  const placements = await readRecords(records, 'placements', placementsSchema);
  const traffic = await verifyTraffic(trafficFolder, anchored);
  const claims = await readClaims(records);
  const facts = [
    ...persons.values.flatMap(factsOfPerson),
    ...notes.values.flatMap(factsOfNote),
    ...marks.values.flatMap(factsOfMarks),
    ...placements.values.flatMap(factsOfPlacements),
    ...claims.facts,
    ...traffic.facts,
  ];
  const { files, broken } = await verifyFiles(recordsWithFiles(records), records.files);
  return {
    database,
    faults: [
      ...anchored.faults,
      ...ofRequests,
      ...persons.faults,
      ...notes.faults,
      ...factsGone(anchored, { facts, traffic }),
      ...accesses.faults,
      ...papers.faults,
      ...looks.faults,
      ...marks.faults,
      ...placements.faults,
      ...broken.map(asFault),
      ...traffic.faults,
    ],
    counts: {
      anchors: anchored.count,
      ...requests,
      persons: persons.count,
      monthlyNotes: notes.count,
      fileAccesses: accesses.count,
      madePapers: papers.count,
      pageChecks: looks.count,
      checklistMarks: marks.count,
      placements: placements.count,
      files,
      trafficLines: traffic.lines,
    },
    removals: claims.removals,
    chainedLater,
    unanchored,
    newestAnchor: anchored.newest,
  };
}

interface ProvenClaims {
  facts: Fact[];
  removals: Removal[];
}

async function readClaims(records: StoredRecords): Promise<ProvenClaims> {
  const found: ProvenClaims = { facts: [], removals: [] };
  for await (const claim of records.claims(REPORT_NOTED)) found.facts.push(...factsOfReportNoted(claim));
  for await (const claim of records.claims(OFFICE_PAPER)) found.facts.push(...factsOfOfficePaper(claim));
  for await (const claim of records.claims(REMOVED)) {
    found.facts.push(...factsOfRemoval(claim));
    found.removals.push(...[readRemoval(claim) ?? []].flat());
  }
  return found;
}

const kindOf: Record<Fact['of'], RecordFault['kind']> = {
  appointmentBegun: 'persons',
  appointmentEnded: 'persons',
  orderGiven: 'persons',
  orderEnded: 'persons',
  statusChange: 'persons',
  monthlyAnswer: 'monthlyNotes',
  reportNoted: 'claims',
  trafficDay: 'traffic',
  placement: 'placements',
  checklistMark: 'checklistMarks',
  dataRemoved: 'claims',
  paperMade: 'claims',
};

function factsGone(
  { facts: anchored }: Anchored,
  { facts, traffic }: { facts: readonly Fact[]; traffic: VerifiedTraffic },
): RecordFault[] {
  const hashes = new Set(facts.map(({ hash }) => hash));
  return [...anchored.values()]
    .filter((fact) => !isOfTraffic(fact) || traffic.mustHold(fact))
    .filter(({ hash }) => !hashes.has(hash))
    .map(({ of, id, anchor }) => ({ kind: kindOf[of], id, fault: 'factGone', anchor, of }));
}

const fileFaults = { missing: 'fileMissing', changed: 'fileChanged', unreadable: 'fileUnreadable' } as const;

function asFault({ kind, id, number, fault, fileName }: BrokenFile): RecordFault {
  return { kind, id, ...(number && { number }), fault: fileFaults[fault], fileName };
}

async function* recordsWithFiles(records: StoredRecords): AsyncIterable<NamingRecord> {
  for await (const { document } of records.of('requests')) {
    const { data } = publishRequestSchema.safeParse(document);
    if (data) yield { kind: 'requests', id: data.id, number: requestNumber(data), document: data };
  }
  for await (const { id, document } of records.of('pageChecks')) yield { kind: 'pageChecks', id, document };
}
