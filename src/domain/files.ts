/** Where the bytes of files live: under their SHA-256, so that the same content is kept once. */
import type { Readable } from 'node:stream';

export interface SavedFile {
  sha256: string;
  size: number;
}

/** From byte `start` to byte `end`, both included, as in HTTP; within the file. */
export interface ByteRange {
  start: number;
  end: number;
}

export interface FileStore {
  /** Keeps all of it or, where the stream fails, nothing. */
  put(content: AsyncIterable<Uint8Array>): Promise<SavedFile>;
  /** In bytes. Null: there is no such file. */
  size(sha256: string): Promise<number | null>;
  /** All of it, or the range. Null: there is no such file. */
  open(sha256: string, range?: ByteRange): Promise<Readable | null>;
  /** Where a file lies on the disk of this machine, for a process that reads it by itself; absent: they lie elsewhere. */
  path?(sha256: string): string;
  /** The SHA-256 of every file, or of those that were put before this time and not again since. */
  list(putBefore?: Date): AsyncIterable<string>;
  /** Removes a file that was put before this time and not again since. @returns false where it stays, or is not there */
  remove(sha256: string, putBefore: Date): Promise<boolean>;
  /** Changes nothing. Rejects when no file can be kept. */
  tryWrite(): Promise<void>;
}
