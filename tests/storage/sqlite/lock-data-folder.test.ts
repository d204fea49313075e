/** One process per data folder, and a crash never locks anybody out. */
import { writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { DataFolderInUse, lockDataFolder } from '../../../src/storage/sqlite/lock-data-folder.js';
import { type Child, startChild } from '../../support/child-process.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

// Starting a process that runs TypeScript takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test('a second process is refused with a sentence that says who holds the folder', async () => {
  const folder = temporaryFolder();
  const holder = await startHolder(folder);
  expect(() => lockDataFolder(folder)).toThrow(DataFolderInUse);
  expect(() => lockDataFolder(folder)).toThrow(`process ${holder.pid} on ${hostname()}, since 2`);
});

test('a second lock in the same process is refused as well', () => {
  const folder = temporaryFolder();
  const lock = lockDataFolder(folder);
  expect(() => lockDataFolder(folder)).toThrow(`process ${process.pid} on`);
  lock.release();
});

test('a released folder can be locked again, and releasing twice takes nothing from the next holder', () => {
  const folder = temporaryFolder();
  const first = lockDataFolder(folder);
  first.release();
  const second = lockDataFolder(folder);
  first.release();
  expect(() => lockDataFolder(folder)).toThrow(DataFolderInUse);
  second.release();
});

test.each(['SIGKILL', 'SIGTERM'] as const)('a lock is gone when its process ends by %s', async (signal) => {
  const folder = temporaryFolder();
  const holder = await startHolder(folder);
  await holder.kill(signal);
  lockDataFolder(folder).release();
});

test('what a crashed holder left does not count, also when its process number lives on', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'lock.json'), JSON.stringify({ pid: process.ppid, host: hostname() }));
  writeFileSync(join(folder, 'lock.db'), '');
  lockDataFolder(folder).release();
});

test('a spoilt note still gives a vague answer to who holds the folder', async () => {
  const folder = temporaryFolder();
  await startHolder(folder);
  writeFileSync(join(folder, 'lock.json'), '{');
  expect(() => lockDataFolder(folder)).toThrow('in use by another process');
});

test('of many processes that start at once exactly one gets the folder', async () => {
  const folder = temporaryFolder();
  const children = Array.from({ length: 4 }, () => startHolderProcess(folder));
  const outcomes = await Promise.all(children.map((child) => child.nextLine()));
  expect(outcomes.toSorted()).toEqual(['locked', 'refused', 'refused', 'refused']);
});

async function startHolder(folder: string): Promise<Child> {
  const child = startHolderProcess(folder);
  expect(await child.nextLine()).toBe('locked');
  return child;
}

function startHolderProcess(folder: string): Child {
  return startChild(new URL('./hold-data-folder.ts', import.meta.url), [folder], ['--expose-gc']);
}
