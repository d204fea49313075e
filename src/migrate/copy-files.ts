/** Copies all files from one storage into another. A file's name is the digest of what is in it, so each copy proves itself. */
import { createHash } from 'node:crypto';
import type { FileStore } from '../domain/files.js';
import { type Comparison, compareSets } from './compare-records.js';

export async function copyFiles(from: FileStore, to: FileStore): Promise<void> {
  const there = await namesOf(to);
  for await (const sha256 of from.list()) {
    const content = there.has(sha256) ? null : await from.open(sha256);
    if (content) await to.put(content);
  }
}

/** Every file of the target is read: one that is damaged counts as not there. */
export async function compareFiles(from: FileStore, to: FileStore): Promise<Comparison> {
  const target = await namesOf(to);
  for (const sha256 of target) if (!(await isWhole(sha256, to))) target.delete(sha256);
  return compareSets('files', await namesOf(from), target);
}

async function namesOf(files: FileStore): Promise<Set<string>> {
  const names = new Set<string>();
  for await (const sha256 of files.list()) names.add(sha256);
  return names;
}

async function isWhole(sha256: string, files: FileStore): Promise<boolean> {
  const content = await files.open(sha256);
  if (!content) return false;
  const hash = createHash('sha256');
  for await (const piece of content) hash.update(piece);
  return hash.digest('hex') === sha256;
}
