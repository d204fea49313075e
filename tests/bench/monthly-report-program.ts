/** Reads the report of the month that was from a data folder, again and again, and prints how long that takes. */
import { monthOf, monthsLater } from '../../src/domain/report/month.js';
import { readReport } from '../../src/report/read-report.js';
import { openDataFolder } from '../../src/storage/open-data-folder.js';
import { buildOffice } from '../support/builders.js';
import { memoryOf } from './proc.js';
import { timeOf } from './processor-time.js';
import { watchBlocks } from './watch-blocks.js';

export interface ReportTimes {
  /** Milliseconds, the median. */
  whole: number;
  /** Milliseconds of the processor, the median. */
  processor: number;
  /** Milliseconds for which nothing else could run, at the worst. */
  longestBlock: number;
  /** Megabytes; null where the system does not say. */
  peak: number | null;
}

const TURNS = 5;
const now = () => new Date('2026-12-01T01:30:00Z');

const [folder = ''] = process.argv.slice(2);
const { stores, close } = await openDataFolder(folder);
const deps = { stores, now, office: buildOffice() };
const times: number[] = [];
const processorTimes: number[] = [];
const blocks = watchBlocks();
for (let turn = 0; turn < TURNS; turn += 1) {
  const startedAt = performance.now();
  processorTimes.push(await timeOf(() => readReport(deps, { period: monthsLater(monthOf(now()), -1) })));
  times.push(performance.now() - startedAt);
}
const found: ReportTimes = {
  whole: median(times),
  processor: median(processorTimes),
  longestBlock: blocks.stop(),
  peak: memoryOf(process.pid, 'VmHWM'),
};
await close();
console.log(JSON.stringify(found));

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
