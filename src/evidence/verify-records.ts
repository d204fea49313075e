/** Proves the records of an office: chains, anchors, checksums, numbers and files. It only reads, also while the bot runs. */
import { type Fact, factsOfNote, factsOfPerson } from '../domain/evidence/facts.js';
import type { ProvenKind, StoredRecords } from '../domain/evidence/stored-records.js';
import type { RecordFault, Verification } from '../domain/evidence/verification.js';
import { fileAccessSchema } from '../domain/file-access.js';
import { madePaperSchema } from '../domain/made-paper.js';
import { personSchema } from '../domain/person/person.js';
import { monthlyNoteSchema } from '../domain/report/monthly-note.js';
import { type PublishRequest, publishRequestSchema } from '../domain/request/publish-request.js';
import { type BrokenFile, verifyFiles } from '../files/verify-files.js';
import { type Anchored, readAnchored } from './anchored.js';
import { type ReadRecord, readRecord } from './read-record.js';
import { verifyRequests } from './verify-requests.js';

export async function verifyRecords(records: StoredRecords): Promise<Verification> {
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
  const facts = [...persons.values.flatMap(factsOfPerson), ...notes.values.flatMap(factsOfNote)];
  const { files, broken } = await verifyFiles(readableRequests(records), records.files);
  return {
    database,
    faults: [
      ...anchored.faults,
      ...ofRequests,
      ...persons.faults,
      ...notes.faults,
      ...factsGone(anchored, facts),
      ...accesses.faults,
      ...papers.faults,
      ...broken.map(asFault),
    ],
    counts: {
      anchors: anchored.count,
      ...requests,
      persons: persons.count,
      monthlyNotes: notes.count,
      fileAccesses: accesses.count,
      madePapers: papers.count,
      files,
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

function factsGone({ facts }: Anchored, present: readonly Fact[]): RecordFault[] {
  const hashes = new Set(present.map(({ hash }) => hash));
  return [...facts.values()]
    .filter(({ hash }) => !hashes.has(hash))
    .map(({ of, id, anchor }) => ({
      kind: of === 'monthlyAnswer' ? 'monthlyNotes' : 'persons',
      id,
      fault: 'factGone',
      anchor,
      of,
    }));
}

const fileFaults = { missing: 'fileMissing', changed: 'fileChanged', unreadable: 'fileUnreadable' } as const;

function asFault({ requestId: id, number, fault, fileName }: BrokenFile): RecordFault {
  return { kind: 'requests', id, number, fault: fileFaults[fault], fileName };
}

async function* readableRequests(records: StoredRecords): AsyncIterable<PublishRequest> {
  for await (const { document } of records.of('requests')) {
    const { data } = publishRequestSchema.safeParse(document);
    if (data) yield data;
  }
}
