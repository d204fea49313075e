/** Whether an office takes a file: its bytes must be what its name says, and of a type on the office's list. */
import { type ArchiveFault, archiveFault, bombFault } from './archive-fault.js';
import type { FileFindings } from './file-findings.js';

export type FileFault =
  | {
      reason:
        | 'empty'
        | 'typeNotAllowed'
        | 'notWhatItsNameSays'
        | 'locked'
        | 'damaged'
        | 'unreadable'
        | 'heic'
        | 'infected'
        | 'tooLargeToScan';
    }
  | ArchiveFault;

export type JudgedFile =
  /** `bytes`: their type, where it is another than what will be kept. */
  { kind: 'accepted'; extension: string; bytes?: 'heic' } | { kind: 'rejected'; fault: FileFault };

export interface FileToJudge {
  fileName: string;
  sizeInBytes: number;
  findings: FileFindings;
  /** The office's list of extensions, in small letters. */
  allowed: readonly string[];
}

const SAME_TYPE = new Map([
  ['jpeg', 'jpg'],
  ['jfif', 'jpg'],
  ['tiff', 'tif'],
]);
const TEXTS = ['csv', 'txt'];
const ARCHIVES = ['zip', 'rar'];
/** Photos of an iPhone, which browsers do not show: they are kept as JPEG. */
const HEIC = ['heic', 'heif'];
/** Marks that no list and no note begins with. Any other mark of letters may be a word: BM, MZ, ID3. */
const NEVER_TEXT = ['pdf', 'rtf'];

export function judgeFile(file: FileToJudge): JudgedFile {
  const extension = extensionOf(file.fileName);
  if (isHeic(file.findings, extension) && takesJpeg(file)) {
    return { kind: 'accepted', extension: 'jpg', bytes: 'heic' };
  }
  const fault = faultOf(file, extension);
  return fault ? { kind: 'rejected', fault } : { kind: 'accepted', extension };
}

function faultOf({ sizeInBytes, findings, allowed }: FileToJudge, extension: string): FileFault | null {
  if (sizeInBytes === 0) return { reason: 'empty' };
  if (!allowed.map(oneSpelling).includes(extension)) return { reason: 'typeNotAllowed' };
  if (findings.isLocked && !TEXTS.includes(extension)) return { reason: 'locked' };
  if (findings.isDamaged) return { reason: 'damaged' };
  if (findings.isTwoFiles || !isWhatItsNameSays(findings, extension)) return { reason: 'notWhatItsNameSays' };
  return insideFault(findings, { extension, sizeInBytes });
}

function takesJpeg({ allowed }: FileToJudge): boolean {
  return allowed.map(oneSpelling).includes('jpg');
}

/** Phones also send them under the name of a JPEG. */
function isHeic({ detected }: FileFindings, extension: string): boolean {
  return detected !== null && HEIC.includes(detected) && [...HEIC, 'jpg'].includes(extension);
}

function isWhatItsNameSays({ detected, isText }: FileFindings, extension: string): boolean {
  if (TEXTS.includes(extension)) return isText && !(detected !== null && NEVER_TEXT.includes(detected));
  return detected !== null && oneSpelling(detected) === extension;
}

function insideFault(
  { archived }: FileFindings,
  { extension, sizeInBytes }: { extension: string; sizeInBytes: number },
): FileFault | null {
  if (!archived || archived === 'unreadable') return null;
  return ARCHIVES.includes(extension)
    ? archiveFault(archived, sizeInBytes)
    : bombFault(archived, sizeInBytes);
}

/** In small letters and one spelling: jpg for jpeg; empty where the name has none. */
export function extensionOf(fileName: string): string {
  return oneSpelling(/\.([^.]+)$/.exec(fileName)?.[1] ?? '');
}

function oneSpelling(extension: string): string {
  const small = extension.toLowerCase();
  return SAME_TYPE.get(small) ?? small;
}
