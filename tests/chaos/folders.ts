/** The temporary folders of a run, named after its process: none outlives it but those of years that failed. */
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = /^publish-desk-(?:chaos|mutant)-(?<pid>\d+)-/;
const own = new Set<string>();

export function newFolder(kind: 'chaos' | 'mutant'): string {
  const folder = mkdtempSync(join(tmpdir(), `publish-desk-${kind}-${process.pid}-`));
  own.add(folder);
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  own.delete(folder);
}

/** For whoever looks for the cause of a fault. @returns where it is kept */
export function keepFolder(folder: string, lines: readonly string[]): string {
  writeFileSync(join(folder, 'transcript.txt'), `${lines.join('\n')}\n`);
  const kept = mkdtempSync(join(tmpdir(), 'publish-desk-failed-year-'));
  renameSync(folder, kept);
  own.delete(folder);
  return kept;
}

/** From now on what this process leaves when it ends, or is ended, is removed; so is what earlier ones left. */
export function leaveNoFolders(): void {
  removeLeftovers();
  process.on('exit', () => [...own].forEach(removeFolder));
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
}

/** Those of processes that were killed: whoever lives needs theirs. */
export function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = NAME.exec(name)?.groups?.pid;
    if (pid !== undefined && !isAlive(Number(pid))) removeFolder(join(tmpdir(), name));
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'; // somebody else's may not be asked
  }
}
