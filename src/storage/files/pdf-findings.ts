/** Acts of a PDF when it is opened, and whether it asks for a password: ISO 32000-1, 7.3.5, 7.5.7, 7.6, 12.6.4. */
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import type { FileDanger } from '../../domain/file-findings.js';
import { readEncryption } from './pdf-encryption.js';
import { opensWithoutPassword } from './pdf-password.js';

/** Readers take a header that begins within these bytes (ISO 32000-1, annex H.3, note 13). */
const HEADER_WITHIN = 1024;
const MAX_INFLATED_BYTES = 32 * 1024 * 1024;
/** A file that begins like this is run as a program, whatever stands behind it. */
const PROGRAM = /^(MZ|\x7fELF|#!)|<\?php/;

/** Also behind other bytes, as mail and old web programs leave them. @returns null: these bytes are no PDF */
export function pdfHeaderAt(bytes: Buffer): number | null {
  const at = bytes.subarray(0, HEADER_WITHIN + 5).indexOf('%PDF-');
  if (at < 0 || PROGRAM.test(bytes.toString('latin1', 0, at))) return null;
  return at;
}

export interface PdfFindings {
  isLocked: boolean;
  dangers: FileDanger[];
}

export async function pdfFindings(bytes: Buffer): Promise<PdfFindings> {
  const { objects, packed } = partsOf(bytes);
  const text = withPlainNames(objects + (await unpacked(packed)));
  const dangers: FileDanger[] = [];
  if (/\/(JavaScript|JS)(?![\w-])/.test(text)) dangers.push('javascript');
  if (/\/Launch(?![\w-])/.test(text)) dangers.push('launch');
  const encryption = readEncryption(objects);
  return { isLocked: encryption !== null && !opensWithoutPassword(encryption), dangers };
}

interface Parts {
  /** All that stands outside of streams, where chance spells any name. */
  objects: string;
  /** Streams that hold objects. */
  packed: Buffer[];
}

function partsOf(bytes: Buffer): Parts {
  const objects: string[] = [];
  const packed: Buffer[] = [];
  let from = 0;
  for (;;) {
    const start = bytes.indexOf('stream', from);
    const end = start < 0 ? -1 : bytes.indexOf('endstream', start);
    if (end < 0) break;
    const before = bytes.toString('latin1', from, start);
    objects.push(before);
    if (before.slice(before.lastIndexOf(' obj')).includes('/ObjStm')) {
      packed.push(bytes.subarray(start + 'stream'.length, end));
    }
    from = end + 'endstream'.length;
  }
  objects.push(bytes.toString('latin1', from));
  return { objects: objects.join('\n'), packed };
}

const inflated = promisify(inflate);

/** A stream that can't be inflated, as in an encrypted file, tells nothing. */
async function unpacked(streams: Buffer[]): Promise<string> {
  const texts: string[] = [];
  let left = MAX_INFLATED_BYTES;
  for (const stream of streams) {
    const data = stream.subarray(stream[0] === 0x0d ? 2 : 1);
    const content = left > 0 ? await inflated(data, { maxOutputLength: left }).catch(() => null) : null;
    if (!content) continue;
    texts.push(content.toString('latin1'));
    left -= content.length;
  }
  return texts.join('\n');
}

/** `/J#61vaScript` is `/JavaScript`. */
function withPlainNames(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
