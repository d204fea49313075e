/** The traffic log: kept for its days, chained, and whole after a crash. */
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileOfDay, trafficLines } from '../../src/traffic/traffic-files.js';
import { createTrafficLog } from '../../src/traffic/traffic-log.js';
import { someTime } from '../support/builders.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const DAY_MS = 24 * 60 * 60_000;
const log = { debug() {}, info() {}, warn() {}, error() {} };
const call = { address: '10.0.0.1', act: 'GET /files', result: 200 };

async function write(folder: string, day: number, count: number): Promise<void> {
  const now = () => new Date(someTime.getTime() + day * DAY_MS);
  const traffic = createTrafficLog({ folder, keptDays: 90, now, log });
  for (let index = 0; index < count; index += 1) traffic.note(call);
  await traffic.close();
}

async function unsound(folder: string): Promise<string[]> {
  const found = [];
  for await (const { day, line, isSound } of trafficLines(folder)) if (!isSound) found.push(`${day}:${line}`);
  return found;
}

test('the chain goes on over days and restarts, and over days that were removed', async () => {
  const folder = temporaryFolder();
  for (const day of [0, 1, 90, 91]) await write(folder, day, 3);
  expect(readdirSync(folder).toSorted()).toEqual([
    '2026-11-21.jsonl',
    '2027-02-18.jsonl',
    '2027-02-19.jsonl',
  ]);
  expect(await unsound(folder)).toEqual([]);
});

test.each<[string, (lines: string[]) => string[], string[]]>([
  [
    'was changed',
    (lines) => lines.map((line, at) => (at === 1 ? line.replace('10.0.0.1', '10.0.0.2') : line)),
    ['2026-11-20:2'],
  ],
  ['is gone', (lines) => lines.filter((_, at) => at !== 1), ['2026-11-20:2']],
  [
    'is no JSON',
    (lines) => lines.map((line, at) => (at === 1 ? line.slice(1) : line)),
    ['2026-11-20:2', '2026-11-20:3'],
  ],
])('a line that %s is named', async (_, change, found) => {
  const folder = temporaryFolder();
  await write(folder, 0, 3);
  const file = fileOfDay(folder, '2026-11-20');
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  writeFileSync(file, `${change(lines).join('\n')}\n`);
  expect(await unsound(folder)).toEqual(found);
});

test('a line that a crash cut off is taken away, and the chain goes on', async () => {
  const folder = temporaryFolder();
  await write(folder, 0, 2);
  appendFileSync(join(folder, '2026-11-20.jsonl'), '{"at":"2026');
  await write(folder, 0, 1);
  expect(await unsound(folder)).toEqual([]);
  expect(readFileSync(fileOfDay(folder, '2026-11-20'), 'utf8').trimEnd().split('\n')).toHaveLength(3);
});
