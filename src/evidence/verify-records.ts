/** Proves the records of an office: chains, anchors, checksums, numbers and files. It only reads, also while the bot runs. */

import { checklistMarksSchema } from '../domain/checklist-marks.js';
import {
  type Fact,
  factsOfNote,
  factsOfPerson,
  factsOfReportNoted,
  REPORT_NOTED,
} from '../domain/evidence/facts.js';
import type { ProvenKind, StoredRecords } from '../domain/evidence/stored-records.js';
import type { RecordFault, Verification } from '../domain/evidence/verification.js';
import { fileAccessSchema } from '../domain/file-access.js';
import { madePaperSchema } from '../domain/made-paper.js';
import { pageChecksSchema } from '../domain/page-checks.js';
import { personSchema } from '../domain/person/person.js';
import { monthlyNoteSchema } from '../domain/report/monthly-note.js';
import { publishRequestSchema, requestNumber } from '../domain/request/publish-request.js';
import { type BrokenFile, type NamingRecord, verifyFiles } from '../files/verify-files.js';
import { type Anchored, readAnchored } from './anchored.js';
import { type ReadRecord, readRecord } from './read-record.js';
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
  const persons = await readAll(records, 'persons', (record) => readRecord('persons', record, personSchema));
  const notes = await readAll(records, 'monthlyNotes', (record) =>
    readRecord('monthlyNotes', record, monthlyNoteSchema),
  );
  const accesses = await readAll(records, 'fileAccesses', (record) =>
    readRecord('fileAccesses', record, fileAccessSchema),
  );
  const papers = await readAll(records, 'madePapers', (record) =>
    readRecord('madePapers', record, madePaperSchema),
  );
  const looks = await readAll(records, 'pageChecks', (record) =>
    readRecord('pageChecks', record, pageChecksSchema),
  );
  const marks = await readAll(records, 'checklistMarks', (record) =>
    readRecord('checklistMarks', record, checklistMarksSchema),
  );
  const traffic = await verifyTraffic(trafficFolder, anchored);
  const facts = [
    ...persons.values.flatMap(factsOfPerson),
    ...notes.values.flatMap(factsOfNote),
    ...(await factsOfClaims(records)),
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
      files,
      trafficLines: traffic.lines,
    },
    chainedLater,
    unanchored,
    newestAnchor: anchored.newest,
  };
}

async function readAll<T>(
  records: StoredRecords,
  kind: ProvenKind,
  read: (record: { id: string; document?: Record<string, unknown> | undefined }) => ReadRecord<T>,
): Promise<{ values: T[]; faults: RecordFault[]; count: number }> {
  const values: T[] = [];
  const faults: RecordFault[] = [];
  let count = 0;
  for await (const record of records.of(kind)) {
    const { value, faults: own } = read(record);
    count += 1;
    faults.push(...own);
    if (value) values.push(value);
  }
  return { values, faults, count };
}

async function factsOfClaims(records: StoredRecords): Promise<Fact[]> {
  const facts: Fact[] = [];
  for await (const claim of records.claims(REPORT_NOTED)) facts.push(...factsOfReportNoted(claim));
  return facts;
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
