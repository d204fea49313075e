/** Plants each mutant in a copy of the program, and lets the suite look for it there: the program itself stays as it is. */
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';
import { newFolder, removeFolder } from './folders.js';
import { type Change, type Mutant, mutants } from './mutants.js';

const COPIED = [
  'src',
  'flex-templates',
  'paper',
  'tests/chaos',
  'tests/support',
  'package.json',
  'tsconfig.json',
];
const SEEDS = 50;

/** @returns the names of those that were not found */
export async function huntMutants(acts: number): Promise<string[]> {
  const escaped: string[] = [];
  for (const mutant of mutants) {
    const caught = await hunt(mutant, acts);
    console.log(`${mutant.name}: ${caught ?? `NOT CAUGHT within ${SEEDS} seeds`}`);
    if (!caught) escaped.push(mutant.name);
  }
  return escaped;
}

/** @returns how it was found; undefined: it was not */
async function hunt({ changes }: Mutant, acts: number): Promise<string | undefined> {
  const folder = newFolder('mutant');
  try {
    for (const path of COPIED) cpSync(join(projectRoot, path), join(folder, path), { recursive: true });
    symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
    for (const change of changes) plant(folder, change);
    return foundIn(await outputOf(folder, acts));
  } finally {
    removeFolder(folder);
  }
}

function plant(folder: string, { file, was, is }: Change): void {
  const path = join(folder, file);
  const [before = '', ...after] = readFileSync(path, 'utf8').split(was);
  if (after.length !== 1) throw new Error(`"${was}" stands ${after.length} times in ${file}, not once`);
  writeFileSync(path, before + is + after.join(''));
}

function outputOf(folder: string, acts: number): Promise<string> {
  const program = join('tests', 'chaos', 'main.ts');
  const options = ['--seeds', String(SEEDS), '--acts', String(acts), '--first-fault'];
  const env = { ...process.env, TMPDIR: folder }; // the year that fails is kept there, and goes with it
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...options], { cwd: folder, env });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8');
  });
  child.stderr.pipe(process.stderr);
  return new Promise((resolve) =>
    child.once('close', () => {
      process.off('exit', end);
      resolve(output);
    }),
  );
}

function foundIn(output: string): string | undefined {
  const [, seed, fault] = /^seed (\d+): FAILED.*\n {2}(.*)$/m.exec(output) ?? [];
  return seed === undefined ? undefined : `caught by seed ${seed}: ${fault}`;
}
