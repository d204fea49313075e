/** Whether an office takes a file: its bytes must be what its name says, and of a type on the office's list. */

export type TypeFault = 'empty' | 'typeNotAllowed' | 'notWhatItsNameSays';

export type AcceptedType = { kind: 'accepted'; extension: string } | { kind: 'refused'; reason: TypeFault };

export interface FileToJudge {
  fileName: string;
  sizeInBytes: number;
  /** The extension that the bytes call for; null where they have no mark. */
  detected: string | null;
  /** The office's list of extensions, in small letters. */
  allowed: readonly string[];
}

const SAME_TYPE = new Map([
  ['jpeg', 'jpg'],
  ['jfif', 'jpg'],
  ['tiff', 'tif'],
]);
const WITHOUT_MARK = ['csv', 'txt'];

export function acceptedType({ fileName, sizeInBytes, detected, allowed }: FileToJudge): AcceptedType {
  if (sizeInBytes === 0) return { kind: 'refused', reason: 'empty' };
  const extension = extensionOf(fileName);
  if (!allowed.map(oneSpelling).includes(extension)) return { kind: 'refused', reason: 'typeNotAllowed' };
  const real = detected === null ? null : oneSpelling(detected);
  const matches = real === null ? WITHOUT_MARK.includes(extension) : real === extension;
  return matches ? { kind: 'accepted', extension } : { kind: 'refused', reason: 'notWhatItsNameSays' };
}

/** In small letters and one spelling: jpg for jpeg; empty where the name has none. */
export function extensionOf(fileName: string): string {
  return oneSpelling(/\.([^.]+)$/.exec(fileName)?.[1] ?? '');
}

function oneSpelling(extension: string): string {
  const small = extension.toLowerCase();
  return SAME_TYPE.get(small) ?? small;
}
