/** A test run must never look better than it was. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.js';
import { addCounts, countReport, countsLine, oneFailed } from './test-counts.js';

test('passed, failed and skipped tests are counted, and each skipped one names its file', () => {
  const report = writeReport([
    fileReport('tests/a.test.ts', 'failed', ['passed', 'failed', 'passed']),
    fileReport('tests/b.test.ts', 'passed', ['passed', 'skipped', 'todo']),
  ]);
  expect(countReport(report, false)).toEqual({
    passed: 3,
    failed: 1,
    skipped: ['tests/b.test.ts', 'tests/b.test.ts'],
  });
});

test('a file that could not be loaded is a failure, although none of its tests failed', () => {
  const report = writeReport([fileReport('tests/a.test.ts', 'failed', [])]);
  expect(countReport(report, false).failed).toBe(1);
});

test('a run that ended badly after all tests had passed is a failure', () => {
  const report = writeReport([fileReport('tests/a.test.ts', 'passed', ['passed'])]);
  expect(countReport(report, false)).toMatchObject({ passed: 1, failed: 1 });
});

test('a run that found no tests is a failure', () => {
  expect(countReport(writeReport([]), true).failed).toBe(1);
});

test('a run that was ended before it could report is a failure', () => {
  const said = vi.spyOn(console, 'log').mockReturnValue();
  expect(countReport(join(temporaryFolder(), 'report.json'), false).failed).toBe(1);
  expect(said).toHaveBeenCalledWith(expect.stringContaining('No report of this run'));
  said.mockRestore();
});

test('the last line adds up all runs', () => {
  const report = writeReport([fileReport('tests/a.test.ts', 'passed', ['passed', 'skipped'])]);
  const both = [oneFailed, countReport(report, true), countReport(report, true)].reduce(addCounts);
  expect(countsLine(both)).toBe('2 passed, 1 failed, 2 skipped');
});

function fileReport(file: string, status: string, statuses: string[]) {
  return {
    name: join(process.cwd(), file),
    status,
    assertionResults: statuses.map((one) => ({ status: one })),
  };
}

function writeReport(testResults: object[]): string {
  const file = join(temporaryFolder(), 'report.json');
  writeFileSync(file, JSON.stringify({ testResults }));
  return file;
}
