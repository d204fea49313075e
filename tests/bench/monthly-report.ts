/** How long the report of a month takes to read, in an office that keeps five years of requests. */
import { rmSync } from 'node:fs';
import { monthOf, monthsLater } from '../../src/domain/report/month.js';
import { readReport } from '../../src/report/read-report.js';
import { openDataFolder } from '../../src/storage/open-data-folder.js';
import { buildOffice } from '../support/builders.js';
import type { Figure } from './figures.js';
import { fiveYearsFolder } from './five-years-folder.js';

const TURNS = 5;
const now = () => new Date('2026-12-01T01:30:00Z');

const SIZES = [100_000, 500_000];

export async function monthlyReports(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const count of SIZES) {
    const { whole, longestBlock } = await monthlyReportTimes(count);
    const what = `monthly report of ${count.toLocaleString('en')} requests`;
    figures.push(
      { what, value: `${whole.toFixed(0)} ms`, bar: '<= 1000 ms' },
      { what: '  of that the longest block', value: `${longestBlock.toFixed(0)} ms`, bar: '<= 100 ms' },
    );
  }
  return figures;
}

interface ReportTimes {
  /** Milliseconds, the median. */
  whole: number;
  /** Milliseconds for which nothing else could run, at the worst. */
  longestBlock: number;
}

/** Times the report of the month that was. */
async function monthlyReportTimes(count: number): Promise<ReportTimes> {
  const folder = await fiveYearsFolder(now(), count);
  const { stores, close } = await openDataFolder(folder);
  const deps = { stores, now, office: buildOffice() };
  const times: number[] = [];
  const blocks = watchBlocks();
  for (let turn = 0; turn < TURNS; turn += 1) {
    const startedAt = performance.now();
    await readReport(deps, { period: monthsLater(monthOf(now()), -1) });
    times.push(performance.now() - startedAt);
  }
  const longestBlock = blocks.stop();
  await close();
  rmSync(folder, { recursive: true });
  const whole = times.toSorted((one, other) => one - other)[Math.floor(TURNS / 2)] ?? Number.NaN;
  return { whole, longestBlock };
}

/** @returns what stops it and says the longest time between two turns of the event loop */
function watchBlocks(): { stop(): number } {
  let [longest, lastTurn] = [0, performance.now()];
  const turn = () => {
    longest = Math.max(longest, performance.now() - lastTurn);
    lastTurn = performance.now();
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  return {
    stop() {
      clearImmediate(next);
      return longest;
    },
  };
}
