/** Days of the traffic log that are over are anchored with the records: whoever changes or removes one is found. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { checkBackup } from '../../src/backup/check-backup.js';
import { makeBackup } from '../../src/backup/make-backup.js';
import { restoreBackup } from '../../src/backup/restore-backup.js';
import { anchorRecords } from '../../src/evidence/anchor-records.js';
import { verifyStorage } from '../../src/evidence/verify-storage.js';
import { openSqliteStores } from '../../src/storage/sqlite/open-sqlite-stores.js';
import { endedTraffic } from '../../src/traffic/ended-traffic.js';
import { fileOfDay, trafficFolder } from '../../src/traffic/traffic-files.js';
import { createTrafficLog } from '../../src/traffic/traffic-log.js';
import { officeOnRecord } from '../evidence/office-on-record.js';
import { someTime } from '../support/builders.js';
import { runs } from '../support/runs.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const DAY_MS = 24 * 60 * 60_000;
const log = { debug() {}, info() {}, warn() {}, error() {} };

let dataDir: string;
beforeEach(async () => {
  dataDir = await officeOnRecord();
  for (const day of [0, 1, 2]) await write(day);
  await anchor(2);
});

const dayAt = (day: number) => new Date(someTime.getTime() + day * DAY_MS);

async function write(day: number): Promise<void> {
  const folder = trafficFolder(dataDir);
  const traffic = createTrafficLog({ folder, keptDays: 90, now: () => dayAt(day), log });
  for (const result of [200, 404]) traffic.note({ address: '10.0.0.1', act: 'GET /files', result });
  await traffic.close();
}

async function anchor(day: number): Promise<void> {
  const stores = openSqliteStores({ folder: dataDir });
  const now = () => dayAt(day);
  await anchorRecords({ stores, now, endedTraffic: () => endedTraffic(dataDir, now()) });
  await stores.close();
}

async function faults(folder = dataDir): Promise<string[]> {
  const found = await verifyStorage({ dataDir: folder });
  if (found.kind !== 'verified') throw new Error(found.kind);
  return found.verification.faults.map(({ kind, id, fault }) => `${kind} ${id.split('/').at(-1)} ${fault}`);
}

test('a log that nobody touched is sound and counted, and goes on', async () => {
  expect(await faults()).toEqual([]);
  await write(2);
  await anchor(2);
  await write(3);
  await anchor(3);
  expect(await faults()).toEqual([]);
  expect(await verifyStorage({ dataDir })).toMatchObject({
    verification: { counts: { trafficLines: 10, anchors: 3 } },
  });
});

test('a byte that flips in any day that is over is found', async () => {
  const days = readdirSync(trafficFolder(dataDir))
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted();
  const files = days.slice(0, -1).map((name) => join(trafficFolder(dataDir), name));
  const place = fc.record({ file: fc.constantFrom(...files), nat: fc.nat(), bit: fc.nat(7) });
  await fc.assert(
    fc.asyncProperty(place, async ({ file, nat, bit }) => {
      const bytes = readFileSync(file);
      const flipped = Buffer.from(bytes);
      const at = nat % bytes.length;
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      writeFileSync(file, flipped);
      expect(await faults()).not.toEqual([]);
      writeFileSync(file, bytes);
    }),
    { numRuns: runs(60) },
  );
  expect(await faults()).toEqual([]);
});

test('whoever removes a day, or its newest lines, is found; a day that is older than is kept may go', async () => {
  const file = fileOfDay(trafficFolder(dataDir), '2026-11-21');
  const whole = readFileSync(file, 'utf8');
  const [first = ''] = whole.split('\n');
  writeFileSync(file, `${first}\n`);
  expect(await faults()).toContain('traffic 2026-11-21 factGone');
  rmSync(file);
  expect(await faults()).toContain('traffic 2026-11-21 factGone');
  rmSync(trafficFolder(dataDir), { recursive: true });
  expect(await faults()).toEqual(['traffic 2026-11-20 factGone', 'traffic 2026-11-21 factGone']);
});

test('days that the log itself has removed are not missed', async () => {
  await write(95);
  await anchor(96);
  expect(readdirSync(trafficFolder(dataDir)).filter((name) => name.endsWith('.jsonl'))).toEqual([
    '2027-02-23.jsonl',
  ]);
  expect(await faults()).toEqual([]);
});

test('it is in a backup, which proves itself, and comes back with it', async () => {
  const target = join(temporaryFolder(), 'backup');
  await makeBackup({ dataDir, officeProfile: 'mueang-samut-prakan', target, now: dayAt(2) });
  expect((await checkBackup(target)).kind).toBe('whole');
  expect(await faults(target)).toEqual([]);
  const restored = temporaryFolder();
  await restoreBackup(target, restored);
  expect(readdirSync(trafficFolder(restored))).toEqual(readdirSync(trafficFolder(dataDir)));
  expect(await faults(restored)).toEqual([]);
});
