/** Where the bytes of files live: under their SHA-256, so that the same content is kept once. */
import type { Readable } from 'node:stream';

export interface SavedFile {
  sha256: string;
  size: number;
}

export interface FileStore {
  /** Keeps all of it or, where the stream fails, nothing. */
  put(content: AsyncIterable<Uint8Array>): Promise<SavedFile>;
  /** Null: there is no such file. */
  open(sha256: string): Promise<Readable | null>;
}
