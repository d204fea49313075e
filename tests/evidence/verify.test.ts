/** Whoever changes a record, however carefully, is found by `npm run verify`. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Libsql from 'libsql';
import { beforeEach, describe, expect, it } from 'vitest';
import { anchorSchema, nextAnchor } from '../../src/domain/evidence/anchor.js';
import { isSound, type Verification } from '../../src/domain/evidence/verification.js';
import { withHashes } from '../../src/domain/request/hash-chain.js';
import { type PublishRequest, requestNumber } from '../../src/domain/request/publish-request.js';
import { screenshotsOf } from '../../src/domain/request/screenshots.js';
import { anchorRecords } from '../../src/evidence/anchor-records.js';
import { verifyStorage } from '../../src/evidence/verify-storage.js';
import { databaseFile } from '../../src/storage/sqlite/open-database.js';
import { provenTables } from '../../src/storage/sqlite/open-for-proof.js';
import { openSqliteStores } from '../../src/storage/sqlite/open-sqlite-stores.js';
import { type Stored, withChecksum } from '../../src/storage/stored-schema.js';
import { minutesLater } from '../support/builders.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { officeOnRecord, requestIds } from './office-on-record.js';

const tables = Object.values(provenTables);

let folder: string;
beforeEach(async () => {
  folder = await officeOnRecord();
});

async function verified(): Promise<Verification> {
  const result = await verifyStorage({ dataDir: folder });
  if (result.kind !== 'verified') throw new Error(result.kind);
  return result.verification;
}

/** Past the program, by somebody who knows how checksums are made. */
function meddle(table: string, id: string, change: (document: Stored) => Stored): void {
  const database = new Libsql(databaseFile(folder));
  const [row] = database.prepare(`SELECT document FROM ${table} WHERE id = ?`).all(id) as {
    document: string;
  }[];
  const changed = withChecksum(change(JSON.parse(row?.document ?? '{}')));
  database.prepare(`UPDATE ${table} SET document = ? WHERE id = ?`).run(JSON.stringify(changed), id);
  database.close();
}

function run(sql: string): void {
  const database = new Libsql(databaseFile(folder));
  database.exec(sql);
  database.close();
}

describe('records that nobody touched', () => {
  it('are sound, and counted', async () => {
    const found = await verified();
    expect(found.faults).toEqual([]);
    expect(isSound(found)).toBe(true);
    expect(found.counts).toEqual({
      anchors: 1,
      requests: 3,
      entries: 6,
      persons: 2,
      monthlyNotes: 1,
      fileAccesses: 1,
      madePapers: 1,
      pageChecks: 1,
      checklistMarks: 1,
      placements: 1,
      files: 2,
      trafficLines: 0,
    });
    expect(found).toMatchObject({ unanchored: 0, chainedLater: 0, newestAnchor: { sequence: 1 } });
  });

  it('are sound while the bot goes on with them, and anchored the next night', async () => {
    const stores = openSqliteStores({ folder });
    const request = await stores.requests.get('R1');
    const next = withHashes(movedOn(request as PublishRequest));
    await stores.requests.replace(next, next.version - 1);
    expect(await verified()).toMatchObject({ faults: [], unanchored: 1 });
    await anchorRecords({ stores, now: () => minutesLater(9_999) });
    expect(await verified()).toMatchObject({ faults: [], unanchored: 0, newestAnchor: { sequence: 2 } });
    await anchorRecords({ stores, now: () => minutesLater(99_999) });
    expect(await verified()).toMatchObject({ newestAnchor: { sequence: 2 } }); // nothing has moved
    await stores.close();
  });

  it('that are not there, or of an older program, are not called sound', async () => {
    expect(await verifyStorage({ dataDir: temporaryFolder() })).toEqual({ kind: 'absent' });
    run('PRAGMA user_version = 3');
    expect(await verifyStorage({ dataDir: folder })).toEqual({ kind: 'older' });
    run('PRAGMA user_version = 999');
    expect(await verifyStorage({ dataDir: folder })).toEqual({ kind: 'tooNew' });
  });
});

describe('a byte that flips', () => {
  it('anywhere in any record of any kind is found', async () => {
    run('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)'); // no copies of before in free pages
    const bytes = readFileSync(databaseFile(folder));
    const texts = documents();
    const places = fc.record({ which: fc.nat(texts.length - 1), nat: fc.nat(), bit: fc.nat(7) });
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(places, async ({ which, nat, bit }) => {
        const text = texts[which] ?? Buffer.alloc(0);
        const at = nat % (text.length - 16);
        const part = text.subarray(at, at + 16);
        const place = bytes.indexOf(part);
        fc.pre(place !== -1); // it goes on in another page
        fc.pre(bytes.indexOf(part, place + 1) === -1); // an index holds it too, which is no record
        tried += 1;
        const flipped = Buffer.from(bytes);
        flipped[place] = (flipped[place] ?? 0) ^ (1 << bit);
        writeFileSync(databaseFile(folder), flipped);
        const found = await verifyStorage({ dataDir: folder }).catch((error: unknown) => error);
        expect(found).not.toMatchObject({ kind: 'verified', verification: { faults: [], database: [] } });
      }),
      { numRuns: 150 },
    );
    expect(tried).toBeGreaterThan(100);
    writeFileSync(databaseFile(folder), bytes);
    expect(isSound(await verified())).toBe(true);
  });

  it.each([
    ['a file', '1/2570', ({ proposal }: PublishRequest) => proposal?.content.attachments[0]],
    ['a screenshot', '3/2570', (request: PublishRequest) => screenshotsOf(request)[0]],
  ])('anywhere in %s is found, and so is one that is gone', async (_, number, fileOf) => {
    const request = (await readRequests()).find((one) => requestNumber(one) === number);
    const { sha256 = '' } = (request && fileOf(request)) ?? {};
    const file = join(folder, 'files', sha256.slice(0, 2), sha256);
    const bytes = readFileSync(file);
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      writeFileSync(file, flipped);
      expect((await verified()).faults[0]).toMatchObject({ fault: 'fileChanged' });
    }
    rmSync(file);
    expect((await verified()).faults[0]).toMatchObject({ fault: 'fileMissing', number });
  });
});

describe('somebody who knows how checksums are made', () => {
  it('and changes what stands in a history is told where', async () => {
    meddle('requests', 'R2', (document) => {
      const history = document.history as Stored[];
      return { ...document, history: history.with(1, { ...history[1], at: '2026-01-01T00:00:00.000Z' }) };
    });
    expect((await verified()).faults[0]).toEqual({
      kind: 'requests',
      id: 'R2',
      number: '2/2570',
      fault: 'chainBroken',
      entry: 2,
    });
  });

  it('and makes the whole chain of a request anew is found by its anchor', async () => {
    meddle('requests', 'R2', (document) => {
      const history = (document.history as Stored[]).map(({ hash: _, ...entry }) => ({
        ...entry,
        at: '2026-01-01T00:00:00.000Z',
      }));
      return withHashes({ ...document, history });
    });
    expect((await verified()).faults).toEqual([
      { kind: 'requests', id: 'R2', number: '2/2570', fault: 'rewritten', entry: 2 },
    ]);
  });

  it('and changes what a request says beside its history is found by its anchor', async () => {
    meddle('requests', 'R3', (document) => ({ ...document, signatures: [] }));
    expect((await verified()).faults).toEqual([
      { kind: 'requests', id: 'R3', number: '3/2570', fault: 'anchoredOtherwise', anchor: 1 },
    ]);
  });

  it('and takes a request away, or its number, is found', async () => {
    run("DELETE FROM requests WHERE id = 'R1'");
    expect((await verified()).faults).toEqual([{ kind: 'requests', id: 'R1', fault: 'gone', anchor: 1 }]);
    run("DELETE FROM numbers WHERE request_id = 'R2'");
    expect((await verified()).faults).toContainEqual(
      expect.objectContaining({ id: 'R2', fault: 'numberLost', number: '2/2570' }),
    );
  });

  it.each([
    ['an appointment', 'persons', 'U2', 'appointments', 'appointmentBegun'],
    ['an appointment that has ended', 'persons', 'U1', 'appointments', 'appointmentEnded'],
    ['a unit’s answer', 'monthly_notes', '2026-11:disease-control', 'answers', 'monthlyAnswer'],
    ['a place on the assessment board', 'placements', 'R1', 'placements', 'placement'],
    ['a mark of a checklist', 'checklist_marks', 'section-7/structure', 'marks', 'checklistMark'],
  ] as const)('and changes %s is found by its anchor', async (_, table, id, list, of) => {
    const field = of === 'appointmentEnded' ? 'until' : of === 'appointmentBegun' ? 'from' : 'at';
    meddle(table, id, (document) => ({
      ...document,
      [list]: (document[list] as Stored[]).map((one) => ({ ...one, [field]: '2026-01-01T00:00:00.000Z' })),
    }));
    expect((await verified()).faults).toContainEqual(expect.objectContaining({ id, fault: 'factGone', of }));
  });

  it('and changes who took note of a report, or takes that away, is found by its anchor', async () => {
    run("UPDATE claims SET holder = replace(holder, '2026', '2025') WHERE key LIKE 'monthly-known:%'");
    const found = { kind: 'claims', id: 'monthly-known:2026-10:1', fault: 'factGone', of: 'reportNoted' };
    expect((await verified()).faults).toContainEqual({ ...found, anchor: 1 });
    run("DELETE FROM claims WHERE key LIKE 'monthly-known:%'");
    expect((await verified()).faults).toContainEqual({ ...found, anchor: 1 });
  });

  it('and changes an anchor, or takes one away, is found by the next', async () => {
    const stores = openSqliteStores({ folder });
    const first = await stores.anchors.newest();
    await stores.anchors.add(nextAnchor(first, { at: minutesLater(999), requests: [], facts: [] }));
    await stores.close();
    meddle('anchors', '00000001', (document) => {
      const { at, requests } = anchorSchema.parse(document);
      return nextAnchor(undefined, { at, requests, facts: [] });
    });
    expect((await verified()).faults).toContainEqual({
      kind: 'anchors',
      id: '00000002',
      fault: 'anchorBroken',
    });
    run("DELETE FROM anchors WHERE id = '00000001'");
    expect((await verified()).faults[0]).toEqual({ kind: 'anchors', id: '00000002', fault: 'anchorBroken' });
  });

  it('and puts in a record without a checksum is found', async () => {
    run("UPDATE persons SET document = json_remove(document, '$.checksum') WHERE id = 'U1'");
    expect((await verified()).faults).toEqual([{ kind: 'persons', id: 'U1', fault: 'noChecksum' }]);
  });
});

function documents(): Buffer[] {
  const database = new Libsql(databaseFile(folder));
  const found = tables.map((table) => database.prepare(`SELECT document FROM ${table}`).pluck().all());
  for (const [index, ofTable] of found.entries()) expect(ofTable, tables[index]).not.toHaveLength(0);
  const claims = database.prepare("SELECT holder FROM claims WHERE key LIKE 'monthly-known:%'").pluck().all();
  database.close();
  return [...found.flat(), ...claims].map((text) => Buffer.from(String(text)));
}

async function readRequests(): Promise<PublishRequest[]> {
  const stores = openSqliteStores({ folder });
  const found = await stores.requests.getAll(requestIds);
  await stores.close();
  return found;
}

function movedOn(request: PublishRequest): PublishRequest {
  const [last] = request.history.slice(-1).map(({ hash: _, ...entry }) => ({ ...entry, actKey: 'again' }));
  return { ...request, version: request.version + 1, history: [...request.history, ...(last ? [last] : [])] };
}
