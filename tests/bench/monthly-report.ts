/** How long the report of a month takes to read, in an office that keeps five years of requests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monthOf, monthsLater } from '../../src/domain/report/month.js';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { readReport } from '../../src/report/read-report.js';
import { openDataFolder } from '../../src/storage/open-data-folder.js';
import { openDataFolderCopy } from '../../src/storage/open-data-folder-copy.js';
import { buildOffice } from '../support/builders.js';
import { fiveYearsOfRequests } from './five-years.js';

const AT_ONCE = 5_000;
const TURNS = 5;
const now = () => new Date('2026-12-01T01:30:00Z');

/** In milliseconds, the times of each: of the month that was, and of one four years ago. */
export async function monthlyReportTimes(): Promise<{ last: number[]; old: number[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'publish-desk-bench-'));
  await fill(folder);
  const { stores, close } = await openDataFolder(folder);
  const timesOf = async (monthsAgo: number) => {
    const times: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const startedAt = performance.now();
      await readReport({ stores, now, office: buildOffice() }, monthsLater(monthOf(now()), -monthsAgo));
      times.push(performance.now() - startedAt);
    }
    return times;
  };
  const times = { last: await timesOf(1), old: await timesOf(48) };
  await close();
  rmSync(folder, { recursive: true });
  return times;
}

async function fill(folder: string): Promise<void> {
  const { records, close } = await openDataFolderCopy(folder);
  let batch: PublishRequest[] = [];
  const store = () =>
    records.requests.restore(batch.map((request) => ({ request, announcedVersion: request.version })));
  for (const request of fiveYearsOfRequests(now())) {
    batch.push(request);
    if (batch.length < AT_ONCE) continue;
    await store();
    batch = [];
  }
  await store();
  await close();
}
