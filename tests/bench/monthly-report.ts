/** How long the report of a month takes to read, in an office that keeps five years of requests. */
import { rmSync } from 'node:fs';
import { monthOf, monthsLater } from '../../src/domain/report/month.js';
import { readReport } from '../../src/report/read-report.js';
import { openDataFolder } from '../../src/storage/open-data-folder.js';
import { buildOffice } from '../support/builders.js';
import { fiveYearsFolder } from './five-years-folder.js';

const TURNS = 5;
const now = () => new Date('2026-12-01T01:30:00Z');

/** In milliseconds, the times of each: of the month that was, and of one four years ago. */
export async function monthlyReportTimes(): Promise<{ last: number[]; old: number[] }> {
  const folder = await fiveYearsFolder(now());
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
