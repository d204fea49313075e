/** Before the tests: compiles all that a test may start as a process of its own. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../../src/project-root.js';

const FOLDERS = ['src', 'flex-templates', 'tests'];

/** Each project of vitest asks for it; the first one is heard. */
export async function setup(): Promise<(() => void) | undefined> {
  if (process.env.TEST_PROGRAMS) return undefined;
  // Within the project, where Node finds the packages, and apart from other runs.
  const folder = join(projectRoot, 'dist', 'test-programs', `${process.pid}`);
  process.env.TEST_PROGRAMS = folder;
  await build({
    absWorkingDir: projectRoot,
    entryPoints: FOLDERS.flatMap(sourcesIn),
    outdir: folder,
    outbase: '.',
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  return () => rmSync(folder, { recursive: true });
}

function sourcesIn(folder: string): string[] {
  const names = readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name));
}
