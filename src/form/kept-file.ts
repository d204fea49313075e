/** The bytes of a file that are kept: all of them, but of a photo without its place, its time and its camera. */
import type { Deps } from '../deps.js';
import { PHOTO_EXTENSIONS } from '../domain/file-reader.js';
import type { SavedFile } from '../domain/files.js';
import type { Attachment } from '../domain/request/content.js';
import { toRead } from './file-to-read.js';

export type KeptFile = Pick<Attachment, 'sha256' | 'sizeInBytes' | 'preview'>;

/** The hash is that of what is kept. @param extension what its bytes are: a HEIC becomes a JPEG */
export async function keptFile(
  deps: Pick<Deps, 'files' | 'fileReader'>,
  file: SavedFile,
  extension: string,
): Promise<KeptFile | 'unreadable'> {
  if (extension !== 'heic' && !PHOTO_EXTENSIONS.has(extension)) return inFile(file);
  const photo = await deps.fileReader.cleanPhoto(toRead(deps, file), extension);
  if (photo === 'unreadable') return photo;
  const { cleaned, preview } = photo;
  const kept = cleaned ? await deps.files.put(inOnePiece(cleaned)) : file;
  return { ...inFile(kept), preview: inFile(await deps.files.put(inOnePiece(preview))) };
}

function inFile({ sha256, size }: SavedFile): Pick<Attachment, 'sha256' | 'sizeInBytes'> {
  return { sha256, sizeInBytes: size };
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
