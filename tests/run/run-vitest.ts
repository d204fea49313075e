/** One run of vitest, readable while it goes, and counted from its own report. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.js';
import { newRunFolder } from './run-folder.js';
import { type Counts, countReport } from './test-counts.js';

export type Project = 'process' | 'shared' | 'slow';

interface VitestRun {
  timeZone: string;
  /** Files or folders; absent: all. */
  only?: string[];
  /** Projects of tests/vitest.config.ts; absent: all but the slow one. */
  projects?: Project[];
  /** How often a test that failed is tried again. */
  retry?: number;
  env?: Record<string, string>;
  signal: AbortSignal;
}

export async function runVitest({
  timeZone,
  only = [],
  projects = ['process', 'shared'],
  retry = 0,
  env,
  signal,
}: VitestRun): Promise<Counts> {
  const folder = newRunFolder();
  const report = join(folder, 'report.json');
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...only,
    '--config=tests/vitest.config.ts',
    `--retry=${retry}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...projects.map((project) => `--project=${project}`),
  ];
  const which = only.length > 0 ? `, only ${only.join(' ')}` : '';
  const title = `vitest on Node ${process.versions.node}, TZ=${timeZone}${which}: ${projects.join(' ')}`;
  const succeeded = await runCommand({ title, args, env: { TZ: timeZone, TMPDIR: folder, ...env }, signal });
  const counts = countReport(report, succeeded);
  rmSync(folder, { recursive: true, force: true });
  return counts;
}
