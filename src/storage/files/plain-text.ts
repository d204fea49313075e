/** Whether bytes can be read as text: UTF-8, UTF-16 with its mark, or Thai of one byte a letter, as old Windows writes it. */

/** All but tab, line ends, form feed, and the end mark of DOS. */
const CONTROL = /[^\P{Cc}\t\n\f\r\cZ\x80-\x9f]/u;

export function isPlainText(bytes: Buffer): boolean {
  return plainTextOf(bytes) !== null;
}

/** Null: it is no text. */
export function plainTextOf(bytes: Buffer): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return cleanText(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return cleanText(bytes, 'utf-16be');
  if (bytes.includes(0)) return null; // as nearly all that is no text
  return cleanText(bytes, 'utf-8') ?? cleanText(bytes, 'windows-874');
}

function startsWith(bytes: Buffer, mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function cleanText(bytes: Buffer, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return CONTROL.test(text) ? null : text;
  } catch {
    return null; // not in this encoding
  }
}
