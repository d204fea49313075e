/** How long the report of a month takes to read, in an office that keeps five years of requests. */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Figure, megabytes } from './figures.js';
import { fiveYearsFolder } from './five-years-folder.js';
import type { ReportTimes } from './monthly-report-program.js';
import { optionsOfStart } from './server-process.js';

const SIZES = [100_000, 500_000];
const program = fileURLToPath(new URL('./monthly-report-program.ts', import.meta.url));

export async function monthlyReports(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const count of SIZES) {
    const { whole, processor, longestBlock, peak } = await monthlyReportTimes(count);
    const what = `monthly report of ${count.toLocaleString('en')} requests`;
    const isOfLargest = count === SIZES.at(-1);
    figures.push(
      { what, value: `${whole.toFixed(0)} ms`, ...(isOfLargest && { bar: '<= 1000 ms' }) },
      { what: '  of the processor', value: `${processor.toFixed(0)} ms` },
      { what: '  the longest block', value: `${longestBlock.toFixed(0)} ms`, bar: '<= 100 ms' },
      { what: '  the most memory of the process that reads it', value: megabytes(peak) },
    );
  }
  return figures;
}

/** In a process of its own, so that its memory is not that of filling the folder. */
async function monthlyReportTimes(count: number): Promise<ReportTimes> {
  const folder = await fiveYearsFolder(new Date('2026-12-01T01:30:00Z'), count);
  const args = [...optionsOfStart(), '--import', 'tsx', program, folder];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  rmSync(folder, { recursive: true });
  return JSON.parse(stdout) as ReportTimes;
}
