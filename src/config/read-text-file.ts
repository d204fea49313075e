/** A text file that an operator wrote, on whichever editor: UTF-8, with or without a byte order mark. */
import { readFileSync } from 'node:fs';

export type TextFile = { kind: 'text'; text: string } | { kind: 'absent' | 'notReadable' | 'notUtf8' };

export function readTextFile(file: string): TextFile {
  try {
    return decoded(readFileSync(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { kind: code === 'ENOENT' || code === 'ENOTDIR' ? 'absent' : 'notReadable' };
  }
}

/** Windows' “Unicode” is UTF-16, whose letters of ASCII hold a zero byte each. */
function decoded(bytes: Buffer): TextFile {
  if (bytes.includes(0)) return { kind: 'notUtf8' };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'notUtf8' };
  }
}
