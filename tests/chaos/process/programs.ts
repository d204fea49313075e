/** Compiles the bot's process with the programs that it starts by their file beside its own: from sources each start takes seconds. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../../../src/project-root.js';

const PROGRAMS = [
  'tests/chaos/process/bot-process.ts',
  'src/storage/files/reading/reader-program.ts',
  'src/paper/engine/typeset-program.ts',
];

let built: Promise<string> | undefined;

/** @returns the file of the bot's process */
export function botProgram(): Promise<string> {
  built ??= buildAll();
  return built;
}

async function buildAll(): Promise<string> {
  const outdir = join(projectRoot, 'dist', 'test-programs', 'chaos');
  await build({
    ...{ outdir, entryNames: '[name]', bundle: true, platform: 'node', format: 'esm', packages: 'external' },
    entryPoints: PROGRAMS.map((path) => join(projectRoot, path)),
  });
  return join(outdir, 'bot-process.js');
}
