/** Whether bytes can be read as text: UTF-8, UTF-16 with its mark, or Thai of one byte a letter, as old Windows writes it. */

/** All but tab, line ends, form feed, and the end mark of DOS. */
const CONTROL = /[^\P{Cc}\t\n\f\r\cZ\x80-\x9f]/u;

export function isPlainText(bytes: Buffer): boolean {
  if (startsWith(bytes, [0xff, 0xfe])) return isCleanText(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return isCleanText(bytes, 'utf-16be');
  if (bytes.includes(0)) return false; // as nearly all that is no text
  return isCleanText(bytes, 'utf-8') || isCleanText(bytes, 'windows-874');
}

function startsWith(bytes: Buffer, mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function isCleanText(bytes: Buffer, encoding: string): boolean {
  try {
    return !CONTROL.test(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return false; // not in this encoding
  }
}
