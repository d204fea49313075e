/** Reads every file that a record names, of all rounds, and compares it with the hash under which the record names it. */
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { FileStore } from '../domain/files.js';
import { filesNamedIn, type NamedFile } from '../domain/named-files.js';

/** missing: there is no such file. changed: its bytes are others. unreadable: reading it failed. */
export type FileFault = 'missing' | 'changed' | 'unreadable';

/** A record that may name files: whichever part of it does. */
export interface NamingRecord {
  kind: 'requests' | 'pageChecks';
  id: string;
  /** The number of a request: `12/2570`. */
  number?: string | undefined;
  document: unknown;
}

export interface BrokenFile extends NamedFile, Omit<NamingRecord, 'document'> {
  fault: FileFault;
}

export interface VerifiedFiles {
  /** How many were read: the same bytes count once, whoever names them. */
  files: number;
  /** One for each record and name, in the order of the records. */
  broken: BrokenFile[];
}

/** A file is read in a stream: memory is held for the faults and for one hash a file. */
export async function verifyFiles(
  records: AsyncIterable<NamingRecord>,
  files: Pick<FileStore, 'open'>,
): Promise<VerifiedFiles> {
  const read = new Map<string, FileFault | undefined>();
  const broken: BrokenFile[] = [];
  for await (const { document, ...record } of records) {
    for (const named of filesNamedIn(document)) {
      if (!read.has(named.sha256)) read.set(named.sha256, await faultOf(named.sha256, files));
      const fault = read.get(named.sha256);
      if (fault) broken.push({ ...record, ...named, fault });
    }
  }
  return { files: read.size, broken };
}

async function faultOf(sha256: string, files: Pick<FileStore, 'open'>): Promise<FileFault | undefined> {
  try {
    const content = await files.open(sha256);
    if (!content) return 'missing';
    return (await hashOf(content)) === sha256 ? undefined : 'changed';
  } catch {
    return 'unreadable';
  }
}

async function hashOf(content: Readable): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of content) hash.update(piece);
  return hash.digest('hex');
}
