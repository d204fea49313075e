/** Judges a file that was saved, by its bytes and its name: it becomes an attachment, or a sentence says why not. */
import { startOf } from '../characters.js';
import type { Deps } from '../deps.js';
import { withOneExtension } from '../domain/double-extension.js';
import type { FileFindings } from '../domain/file-findings.js';
import { type FileFault, judgeFile } from '../domain/file-type.js';
import type { SavedFile } from '../domain/files.js';
import type { Attachment } from '../domain/request/content.js';
import { fileRejection } from '../text/file-rejections.js';
import { toRead } from './file-to-read.js';
import { keptFile } from './kept-file.js';
import { personalDataOf } from './personal-data-of.js';

export type FetchedFile =
  | { kind: 'taken'; attachment: Attachment }
  | { kind: 'rejected'; sentence: string; isInfected?: true };

export interface SavedUpload {
  file: SavedFile;
  /** Cleaned for reading. */
  fileName: string;
  /** As its sender's phone names it; absent: a photo, which has no name of its own. */
  sentName?: string;
  /** The message that brought it. */
  messageId: string;
}

export type JudgeDeps = Pick<Deps, 'office' | 'files' | 'fileReader' | 'scanFile' | 'newId'>;

export async function judgeSavedFile(deps: JudgeDeps, upload: SavedUpload): Promise<FetchedFile> {
  const { file, sentName, messageId } = upload;
  const findings = await deps.fileReader.inspect(toRead(deps, file));
  if (findings === 'unreadable') return rejected(deps, upload.fileName, { reason: 'unreadable' });
  const fileName = nameFor(upload, findings);
  const { extensions } = deps.office.files;
  const judged = judgeFile({ fileName, sizeInBytes: file.size, findings, allowed: extensions });
  if (judged.kind === 'rejected') return rejected(deps, fileName, judged.fault);

  const scan = (await deps.scanFile?.(toRead(deps, file))) ?? 'clean';
  if (scan === 'infected') {
    return { ...rejected(deps, fileName, { reason: 'infected' }), isInfected: true };
  }
  if (scan === 'tooLarge') return rejected(deps, fileName, { reason: 'tooLargeToScan' });

  const { extension, bytes } = judged;
  const kept = await keptFile(deps, file, bytes ?? extension);
  if (kept === 'unreadable') return rejected(deps, fileName, { reason: bytes ?? 'unreadable' });
  const shownName = bytes ? fileName.replace(/\.[^.]+$/, `.${extension}`) : fileName;
  const attachment = {
    id: deps.newId(),
    fileName: shownName,
    extension,
    ...kept,
    messageId,
    ...(scan === 'away' && { isUnscanned: true as const }),
    ...originalName(sentName, shownName),
    ...noteworthy(findings, extension),
    ...(await personalDataOf(deps, file, extension)),
  };
  return { kind: 'taken', attachment };
}

function rejected(
  { office }: Pick<Deps, 'office'>,
  fileName: string,
  fault: FileFault,
): Extract<FetchedFile, { kind: 'rejected' }> {
  const { extensions } = office.files;
  return { kind: 'rejected', sentence: fileRejection(fault, { fileName, extensions }) };
}

function nameFor({ fileName, sentName }: SavedUpload, { detected }: FileFindings): string {
  if (sentName !== undefined) return withOneExtension(fileName);
  // Photos are jpg as a rule; where the bytes say otherwise, so does the name.
  return detected ? fileName.replace(/\.[^.]+$/, `.${detected}`) : fileName;
}

const MAX_ORIGINAL_LENGTH = 200;

function originalName(sentName: string | undefined, fileName: string): Pick<Attachment, 'originalName'> {
  if (sentName === undefined || sentName.normalize('NFC') === fileName) return {};
  const whole = sentName.replace(/\p{Cs}/gu, ''); // halves of pairs can't be stored
  return {
    originalName: startOf(whole, { characters: MAX_ORIGINAL_LENGTH, units: 2 * MAX_ORIGINAL_LENGTH }),
  };
}

const NAMES_KEPT = 5;
const ARCHIVES = ['zip', 'rar'];

function noteworthy(
  { dangers, archived }: FileFindings,
  extension: string,
): Pick<Attachment, 'dangers' | 'inside'> {
  return {
    ...(dangers.length > 0 && { dangers }),
    ...(archived && ARCHIVES.includes(extension) && { inside: insideOf(archived) }),
  };
}

function insideOf(archived: NonNullable<FileFindings['archived']>): NonNullable<Attachment['inside']> {
  if (archived === 'unreadable') return archived;
  const names = archived.slice(0, NAMES_KEPT).map(({ name }) => name.slice(-MAX_ORIGINAL_LENGTH));
  return { count: archived.length, names };
}
