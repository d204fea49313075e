/** The next run of the chaos suite removes what a killed one left in the temporary folder. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.js';
import { keepFolder, newFolder, removeLeftovers } from './folders.js';

function inOwnTemporaryFolder(): string {
  const folder = temporaryFolder();
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  return folder;
}

test('folders of dead runs go, those of living ones and of others stay', () => {
  const folder = inOwnTemporaryFolder();
  const { pid: dead } = spawnSync(process.execPath, ['--version']);
  const stays = [newFolder('chaos'), newFolder('mutant'), join(folder, 'publish-desk-abc')];
  const goes = ['chaos', 'mutant'].map((kind) => join(folder, `publish-desk-${kind}-${dead}-abc`));
  for (const path of [...goes, ...stays]) mkdirSync(path, { recursive: true });
  removeLeftovers();
  expect(stays.every((path) => existsSync(path))).toBe(true);
  expect(goes.some((path) => existsSync(path))).toBe(false);
});

test('of a year that failed the data and the transcript are kept', () => {
  inOwnTemporaryFolder();
  const year = newFolder('chaos');
  const kept = keepFolder(year, ['staff: says']);
  expect(readdirSync(kept)).toEqual(['transcript.txt']);
  expect(existsSync(year)).toBe(false);
  removeLeftovers();
  expect(existsSync(kept)).toBe(true);
});
