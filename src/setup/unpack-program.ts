/** A new program from its archive, built and ready to take the place of the old one. */

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { runCommand } from '../run-command.js';

export type UnpackedProgram =
  | { kind: 'unpacked'; version: string }
  | { kind: 'noArchive' | 'notThisProgram' | 'notBuilt' };

const packageFile = z.object({ name: z.literal('publish-desk'), version: z.string() });

/** @param folder made anew. The archive is one that tar reads, with the program in it or in one folder of it */
export function unpackProgram(archive: string, folder: string): UnpackedProgram {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (!succeeds(['tar', '--extract', '--no-same-owner', '--file', archive, '--directory', folder])) {
    return { kind: 'noArchive' };
  }
  takeOutOfItsFolder(folder);
  const found = packageOf(folder);
  if (!found.success) return { kind: 'notThisProgram' };
  const isBuilt = isComplete(folder) || (build(folder) && isComplete(folder));
  return isBuilt ? { kind: 'unpacked', version: found.data.version } : { kind: 'notBuilt' };
}

function takeOutOfItsFolder(folder: string): void {
  const [only, ...others] = readdirSync(folder);
  if (only === undefined || others.length > 0 || !existsSync(join(folder, only, 'package.json'))) return;
  const aside = `${folder}.unpacked`;
  rmSync(aside, { recursive: true, force: true });
  renameSync(join(folder, only), aside);
  rmSync(folder, { recursive: true });
  renameSync(aside, folder);
}

function packageOf(folder: string) {
  const file = join(folder, 'package.json');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
  try {
    return packageFile.safeParse(JSON.parse(text));
  } catch {
    return packageFile.safeParse({});
  }
}

function isComplete(folder: string): boolean {
  return existsSync(join(folder, 'node_modules')) && existsSync(join(folder, 'dist/src/main.js'));
}

function build(folder: string): boolean {
  return (
    succeeds(['npm', '--prefix', folder, 'ci', '--no-audit', '--no-fund']) &&
    succeeds(['npm', '--prefix', folder, 'run', 'build'])
  );
}

/** Its output is shown. */
function succeeds(command: readonly string[]): boolean {
  try {
    runCommand(command);
    return true;
  } catch {
    return false;
  }
}
