/** A saved file as its reader takes it. */
import type { Deps } from '../deps.js';
import type { FileToRead } from '../domain/file-reader.js';
import type { SavedFile } from '../domain/files.js';

export function toRead({ files }: Pick<Deps, 'files'>, { sha256, size }: SavedFile): FileToRead {
  return { size, open: () => files.open(sha256), path: files.path?.(sha256) };
}
