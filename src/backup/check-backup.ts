/** Is a backup whole? Every byte of it is read and compared with what its manifest says. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isTornOff } from '../storage/sqlite/is-torn-off.js';
import { measurePart } from './copy-part.js';
import { DATABASE, type Manifest, readManifest } from './manifest.js';

export type CheckedBackup =
  | { kind: 'whole'; manifest: Manifest }
  | { kind: 'damaged'; manifest: Manifest; paths: string[] }
  /**
   * tornOff: the database of a running program, without its write-ahead log, in which the newest records stand, or all.
   * notMade: a data folder that was copied otherwise. absent: nothing of ours.
   */
  | { kind: 'tornOff' | 'notMade' | 'absent' };

export async function checkBackup(folder: string): Promise<CheckedBackup> {
  const manifest = await readManifest(folder);
  if (!manifest) return { kind: kindWithoutManifest(folder) };
  const paths: string[] = [];
  for (const part of manifest.parts) if (!(await isSame(folder, part))) paths.push(part.path);
  return paths.length === 0 ? { kind: 'whole', manifest } : { kind: 'damaged', manifest, paths };
}

function kindWithoutManifest(folder: string): 'tornOff' | 'notMade' | 'absent' {
  const file = join(folder, DATABASE);
  if (!existsSync(file)) return 'absent';
  return isTornOff(file) ? 'tornOff' : 'notMade';
}

async function isSame(folder: string, { path, bytes, sha256 }: Manifest['parts'][number]): Promise<boolean> {
  const found = await measurePart(join(folder, path)).catch(() => undefined);
  return found?.bytes === bytes && found.sha256 === sha256;
}
