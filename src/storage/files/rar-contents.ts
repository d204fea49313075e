/** The table of contents of a rar, versions 4 and 5: read, never unpacked. */
import type { ArchivedFile } from '../../domain/file-findings.js';

export type RarContents =
  | { kind: 'listed'; files: ArchivedFile[]; isLocked: boolean }
  | { kind: 'locked' }
  | { kind: 'unreadable' };

/** The reader is a compiled program of a megabyte: loaded only when a rar comes. */
export async function readRar(bytes: Buffer): Promise<RarContents> {
  const { createExtractorFromData, UnrarError } = await import('node-unrar-js');
  try {
    const extractor = await createExtractorFromData({ data: new Uint8Array(bytes).buffer });
    const headers = [...extractor.getFileList().fileHeaders];
    const files = headers
      .filter(({ flags }) => !flags.directory)
      .map(({ name, unpSize }) => ({ name, size: unpSize, isLink: false }));
    return { kind: 'listed', files, isLocked: headers.some(({ flags }) => flags.encrypted) };
  } catch (error) {
    const isLocked = error instanceof UnrarError && /PASSWORD/.test(error.reason);
    return { kind: isLocked ? 'locked' : 'unreadable' };
  }
}
