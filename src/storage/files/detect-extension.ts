/** Tells from its bytes what a file really is, whatever its name says. */
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fileTypeFromBuffer } from 'file-type';
import { officeExtension } from './compound-file.js';

/** Null: the bytes have no mark that we know, as in plain text. Reads all of it, so the size must have been checked. */
export async function detectExtension(content: Readable): Promise<string | null> {
  const bytes = await buffer(content);
  const detected = await fileTypeFromBuffer(bytes);
  if (detected?.ext === 'cfb') return officeExtension(bytes) ?? 'cfb';
  if (detected?.ext === 'apng') return 'png';
  return detected?.ext ?? null;
}
