/** Tells from its bytes what a file really is and holds, whatever its name says. */
import { fileTypeFromBuffer } from 'file-type';
import { type FileFindings, nothingFound } from '../../domain/file-findings.js';
import { readOldOffice } from './old-office.js';
import { pdfFindings, pdfHeaderAt } from './pdf-findings.js';
import { isPlainText } from './plain-text.js';
import { readRar } from './rar-contents.js';
import { endsAsZip, readZip } from './zip-contents.js';
import { zipKind } from './zip-kind.js';

const TEXT_MARKS = [null, 'ps', 'eps', 'xml', 'ics', 'vcf', 'txt'];

/** Takes as much memory as the file and more: for the process that reads files. */
export async function inspectBytes(bytes: Buffer): Promise<FileFindings> {
  const marked = await markOf(bytes);
  const pdfAt = pdfHeaderAt(bytes);
  const isPdf = pdfAt !== null && (marked === 'pdf' || isHarmlessBefore(marked, bytes.subarray(0, pdfAt)));
  const findings = { ...nothingFound, ...(isPdf ? await ofPdf(bytes) : await ofKind(bytes, marked)) };
  return { ...findings, isText: isPlainText(bytes), isTwoFiles: !isZip(bytes) && endsAsZip(bytes) };
}

/** Not what a file of another type begins with; letters that look like one are letters. */
function isHarmlessBefore(marked: string | null, before: Buffer): boolean {
  return TEXT_MARKS.includes(marked) || isPlainText(before);
}

/** Damaged bytes may lead it astray: then they have no mark. */
async function markOf(bytes: Buffer): Promise<string | null> {
  if (isZip(bytes)) return 'zip'; // its own way of reading zips stops at what Google Docs writes
  const detected = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return detected?.ext ?? null;
}

function isZip(bytes: Buffer): boolean {
  const mark = bytes.toString('latin1', 0, 4);
  return mark === 'PK\x03\x04' || mark === 'PK\x05\x06';
}

async function ofPdf(bytes: Buffer): Promise<Partial<FileFindings>> {
  return { detected: 'pdf', ...(await pdfFindings(bytes)) };
}

async function ofKind(bytes: Buffer, marked: string | null): Promise<Partial<FileFindings>> {
  switch (marked) {
    case 'zip':
      return ofZip(bytes).catch(() => ({ detected: 'zip', isDamaged: true }));
    case 'rar':
      return ofRar(bytes);
    case 'cfb': {
      const { extension, ...found } = readOldOffice(bytes);
      return { detected: extension, ...found };
    }
    case 'apng':
      return { detected: 'png' };
    default:
      return { detected: marked };
  }
}

async function ofZip(bytes: Buffer): Promise<Partial<FileFindings>> {
  const zip = await readZip(bytes);
  const { isLocked, files } = zip;
  if (isLocked) return { detected: 'zip', isLocked, archived: files };
  const { extension, dangers } = await zipKind(zip);
  return { detected: extension, dangers, archived: files };
}

async function ofRar(bytes: Buffer): Promise<Partial<FileFindings>> {
  const rar = await readRar(bytes);
  if (rar.kind === 'listed') return { detected: 'rar', archived: rar.files, isLocked: rar.isLocked };
  return { detected: 'rar', isLocked: rar.kind === 'locked', archived: 'unreadable' };
}
