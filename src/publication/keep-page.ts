/** Keeps a page as it was fetched: what stood there when it was published, and after it was taken down. */
import { Readable } from 'node:stream';
import type { Deps } from '../deps.js';
import type { PageCopy } from '../domain/page-checks.js';
import type { FetchedPage } from '../probe/fetch-page.js';

/** A page of text is far shorter; what is longer is mostly an application. */
const MAX_BYTES = 512 * 1024;

export async function keepPage(
  { files }: Pick<Deps, 'files'>,
  { body, contentType }: FetchedPage,
): Promise<PageCopy> {
  const kept = body.subarray(0, MAX_BYTES);
  const { sha256, size } = await files.put(Readable.from([kept]));
  return {
    fileName: `page.${extensionOf(contentType)}`,
    sha256,
    sizeInBytes: size,
    ...(kept.length < body.length && { isCut: true }),
  };
}

/** As a text: opened from a disk, a page must neither run its scripts nor fetch anything. */
function extensionOf(contentType: string): string {
  if (/^(text\/html|application\/xhtml)/i.test(contentType) || contentType === '') return 'html.txt';
  if (/^text\//i.test(contentType)) return 'txt';
  return /^application\/pdf/i.test(contentType) ? 'pdf' : 'bin';
}
