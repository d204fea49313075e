/** Programs of the tests as they run in production, in JavaScript: by tsx they take three times as long to start. */
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProgramFile } from '../../src/apart/program-file.js';
import { projectRoot } from '../../src/project-root.js';

/** @param source a TypeScript file of this project, as seen from its folder. @returns what `compile-programs.ts` has made of it */
export function compiledProgram(source: string): string {
  const folder = process.env.TEST_PROGRAMS;
  if (!folder) throw new Error('tests/support/compile-programs.ts has not run');
  return join(folder, source.replace(/\.tsx?$/, '.js'));
}

/** Stands in for src/apart/program-file.ts. */
export function programFile(program: URL): ProgramFile {
  const source = `${relative(projectRoot, fileURLToPath(program))}.ts`;
  return { file: compiledProgram(source), execArgv: [] };
}
