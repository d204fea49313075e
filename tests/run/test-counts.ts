/** How many tests passed, failed and were skipped, from vitest's JSON report. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { z } from 'zod';

export interface Counts {
  passed: number;
  failed: number;
  /** The test file of each skipped test. */
  skipped: string[];
}

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});
type FileReport = z.infer<typeof reportSchema>['testResults'][number];

export const oneFailed: Counts = { passed: 0, failed: 1, skipped: [] };

/** A run that failed counts at least one failure: one that crashed or was ended may have reported none, or nothing at all. */
export function countReport(file: string, succeeded: boolean): Counts {
  const counts = readReport(file).map(countFile).reduce(addCounts, { passed: 0, failed: 0, skipped: [] });
  const ran = counts.passed + counts.failed + counts.skipped.length > 0;
  return succeeded && ran ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: [...a.skipped, ...b.skipped],
  };
}

export function countsLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
}

function readReport(file: string): FileReport[] {
  try {
    return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).testResults;
  } catch (error) {
    console.log(`No report of this run: ${error instanceof Error ? error.message : error}`);
    return [];
  }
}

/** A file that could not be loaded, or whose set-up failed, has no failed test to its name. */
function countFile({ name, status, assertionResults }: FileReport): Counts {
  const count = (wanted: string) => assertionResults.filter((one) => one.status === wanted).length;
  const [passed, failed] = [count('passed'), count('failed')];
  const rest = assertionResults.length - passed - failed;
  return {
    passed,
    failed: status === 'failed' ? Math.max(failed, 1) : failed,
    skipped: Array(rest).fill(relative(process.cwd(), name)),
  };
}
