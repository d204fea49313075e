/** Files that programs write in odd ways: samples, and those too big to keep, made anew. */
import { readFileSync } from 'node:fs';
import { wholeCompoundFile } from './office-files.js';
import { openXml } from './zip-files.js';

const samples = new URL('../storage/files/samples/', import.meta.url);
const WORD = 'wordprocessingml.document';
const SHEET = 'spreadsheetml.sheet';
const SLIDES = 'presentationml.presentation';
const STREAM = Buffer.alloc(4096);
const EIGHT_MEGABYTES = Buffer.alloc(8 << 20);

const pdfAfter = (bytes: string) =>
  Buffer.concat([Buffer.from(bytes, 'latin1'), Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n')]);
const compound = (name: string, before: { name: string; content: Buffer }[] = []) =>
  wholeCompoundFile([...before, { name, content: STREAM }]);
const pictures = (count: number, bytes: number) =>
  Array.from({ length: count }, (_, n) => ({ name: `word/media/i${n}.png`, content: noise(bytes) }));

const made: Record<string, () => Buffer> = {
  'big/google-docs-photo.docx': () =>
    openXml(WORD, { parts: pictures(1, 1_200_000), typesLast: true, streamed: true }),
  'big/1200-parts-first.docx': () => openXml(WORD, { parts: pictures(1200, 1), typesLast: true }),
  'big/slides-8MB.ppt': () =>
    compound('PowerPoint Document', [{ name: 'Pictures', content: EIGHT_MEGABYTES }]),
  'made/types-last.docx': () => openXml(WORD, { typesLast: true }),
  'made/types-last.xlsx': () => openXml(SHEET, { typesLast: true }),
  'made/streamed.docx': () => openXml(WORD, { streamed: true }),
  'made/streamed.xlsx': () => openXml(SHEET, { streamed: true }),
  'made/streamed-types-last.pptx': () => openXml(SLIDES, { streamed: true, typesLast: true }),
  'made/photos-first.docx': () => openXml(WORD, { parts: pictures(30, 4000), typesLast: true }),
  'made/types-utf16.docx': () => openXml(WORD, { encoding: 'utf16le' }),
  'made/types-utf16.xlsx': () => openXml(SHEET, { encoding: 'utf16le' }),
  'made/types-utf16.pptx': () => openXml(SLIDES, { encoding: 'utf16le' }),
  'made/letter-8MB.doc': () => compound('WordDocument', [{ name: 'Data', content: EIGHT_MEGABYTES }]),
  'made/sheet-8MB.xls': () => compound('Workbook', [{ name: 'Data', content: EIGHT_MEGABYTES }]),
  'made/stream-WORDDOCUMENT.doc': () => compound('WORDDOCUMENT'),
  'made/stream-powerpoint document.ppt': () => compound('powerpoint document'),
  'made/bom-before.pdf': () => pdfAfter('\xef\xbb\xbf'),
  'made/pjl-before.pdf': () => pdfAfter('\x1b%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE=PDF\r\n'),
  'made/thousand-spaces-before.pdf': () => pdfAfter(' '.repeat(1000)),
  'made/empty-lines-before.pdf': () => pdfAfter('\r\n\r\n\r\n'),
  'made/mz-first.csv': () => Buffer.from('MZ,อายุ\n1,2\n'),
  'made/pk-first.txt': () => Buffer.from('PK เป็นชื่อย่อ'),
  'made/utf16be.csv': () => Buffer.from('\ufeffลำดับ,ชื่อ\n', 'utf16le').swap16(),
};

/** @param path as the tables of inputs name it: files/... is a sample, anything else is made */
export async function oddFile(path: string): Promise<Buffer> {
  const make = made[path];
  return make ? make() : readFileSync(new URL(path.replace('files/', ''), samples));
}

/** Does not shrink, as photos do not; the same at each run. */
function noise(bytes: number): Buffer {
  const content = Buffer.alloc(bytes);
  let seed = 1;
  for (let at = 0; at < bytes; at += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    content[at] = seed >>> 16;
  }
  return content;
}
