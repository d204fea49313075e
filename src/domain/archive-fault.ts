/** Reasons to refuse an archive: judged by its table of contents, since nothing is ever unpacked. */
import { isProgram } from '../offices/program-extensions.js';
import { visibleText } from '../visible-text.js';
import type { ArchivedFile } from './file-findings.js';

export type ArchiveReason = 'forbiddenInside' | 'archiveInside' | 'pathInside' | 'tooManyInside' | 'bomb';

export interface ArchiveFault {
  reason: ArchiveReason;
  /** The name of the file inside that it is about, cleaned for reading. */
  inside?: string;
}

export const MAX_FILES_INSIDE = 1_000;
/** Unpacked, an archive may be this large, or larger by this ratio: data sheets shrink to a fiftieth, bombs to a thousandth. */
const BOMB_FROM_BYTES = 100 * 1024 * 1024;
const BOMB_RATIO = 150;
const MAX_UNPACKED_BYTES = 2 * 1024 ** 3;

const archives = new Set('7z ace arj bz2 cab gz img lz lzh rar tar tbz tgz txz xz z zip zipx zst'.split(' '));

export function archiveFault(files: readonly ArchivedFile[], packedBytes: number): ArchiveFault | null {
  if (files.length > MAX_FILES_INSIDE) return { reason: 'tooManyInside' };
  return bombFault(files, packedBytes) ?? firstOf(files, pathFault) ?? firstOf(files, typeFault);
}

/** Also for documents that are archives inside. */
export function bombFault(files: readonly ArchivedFile[], packedBytes: number): ArchiveFault | null {
  const unpacked = files.reduce((sum, { size }) => sum + size, 0);
  const isBomb = unpacked > BOMB_FROM_BYTES && unpacked > BOMB_RATIO * packedBytes;
  return isBomb || unpacked > MAX_UNPACKED_BYTES ? { reason: 'bomb' } : null;
}

function pathFault({ name, isLink }: ArchivedFile): ArchiveFault | null {
  const parts = name.split(/[/\\]/);
  const isAbsolute = parts[0] === '' || /^[a-z]:/i.test(name);
  const escapes = isLink || isAbsolute || parts.includes('..');
  return escapes ? { reason: 'pathInside', inside: readable(name) } : null;
}

function typeFault({ name }: ArchivedFile): ArchiveFault | null {
  const extension = extensionAsOpened(name);
  if (isProgram(extension)) return { reason: 'forbiddenInside', inside: readable(name) };
  return archives.has(extension) ? { reason: 'archiveInside', inside: readable(name) } : null;
}

/** As Windows takes it: without the dots and blanks at the end, and without what stands behind a colon. */
function extensionAsOpened(name: string): string {
  const visible = name.replace(/[\p{Cc}\p{Cf}]/gu, '').replace(/:.*$/, '');
  return (
    /\.([^./\\]+)$/
      .exec(visible.replace(/[. ]+$/, ''))?.[1]
      ?.trim()
      .toLowerCase() ?? ''
  );
}

const MAX_NAME_LENGTH = 80;

/** Its end, where the extension is; cut first, since the cut may leave half a surrogate pair. */
function readable(name: string): string {
  return visibleText(name.slice(-MAX_NAME_LENGTH)).replaceAll('\n', ' ');
}

function firstOf<T>(files: readonly ArchivedFile[], fault: (file: ArchivedFile) => T | null): T | null {
  for (const file of files) {
    const found = fault(file);
    if (found) return found;
  }
  return null;
}
