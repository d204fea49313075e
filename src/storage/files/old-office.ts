/** Old Office files: doc, xls and ppt share one container, and only the streams in it differ. */
import type { FileDanger } from '../../domain/file-findings.js';
import { type CompoundFile, readCompoundFile } from './compound-file.js';

export interface OldOffice {
  /** 'cfb': another file in the same container. */
  extension: 'doc' | 'xls' | 'ppt' | 'cfb';
  isLocked: boolean;
  dangers: FileDanger[];
}

const EXTENSION_OF_STREAM = [
  ['WORDDOCUMENT', 'doc'],
  ['WORKBOOK', 'xls'],
  ['BOOK', 'xls'],
  ['POWERPOINT DOCUMENT', 'ppt'],
] as const;

/** [MS-OVBA] 2.2.1: the storage of the project. */
const MACRO_NAMES = ['_VBA_PROJECT', '_VBA_PROJECT_CUR', 'MACROS'];

export function readOldOffice(bytes: Buffer): OldOffice {
  const file = readCompoundFile(bytes);
  const extension = EXTENSION_OF_STREAM.find(([stream]) => file.root.has(stream))?.[1] ?? 'cfb';
  const hasMacros = MACRO_NAMES.some((name) => file.names.has(name));
  return { extension, isLocked: isLocked(file), dangers: hasMacros ? ['macros'] : [] };
}

/** New documents with a password stand in the old container too ([MS-OFFCRYPTO] 2.3). */
function isLocked(file: CompoundFile): boolean {
  const { root } = file;
  return (
    root.has('ENCRYPTEDPACKAGE') ||
    root.has('ENCRYPTEDSUMMARY') ||
    isLockedLetter(file.beginningOf(root.get('WORDDOCUMENT'))) ||
    isLockedSheet(file.beginningOf(root.get('WORKBOOK') ?? root.get('BOOK')))
  );
}

/** [MS-DOC] 2.5.2: bit fEncrypted of the FIB. */
function isLockedLetter(beginning: Buffer | undefined): boolean {
  if (!beginning || beginning.length < 12 || beginning.readUInt16LE(0) !== 0xa5ec) return false;
  return (beginning.readUInt16LE(10) & 0x0100) !== 0;
}

const BEGIN = 0x0809;
const PASSWORD = 0x002f;

/** [MS-XLS] 2.4.117: FilePass stands among the first records of the workbook. */
function isLockedSheet(beginning: Buffer | undefined): boolean {
  if (!beginning || beginning.length < 4 || beginning.readUInt16LE(0) !== BEGIN) return false;
  let at = 0;
  while (at + 4 <= beginning.length) {
    if (beginning.readUInt16LE(at) === PASSWORD) return true;
    at += 4 + beginning.readUInt16LE(at + 2);
  }
  return false;
}
