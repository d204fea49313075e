/** The text of a PDF, as somebody would copy it out, and made comparable. */
import { spawnSync } from 'node:child_process';

/** Above the footer of an A4 page, upright or on its side, in points. */
const BODY = ['-x', '0', '-y', '0', '-W', '842', '-H', '780'];

/** False where poppler-utils is not installed: tests that need it are skipped and say so. */
export const canReadPdf = spawnSync('pdftotext', ['-v']).status === 0;

/** As it was printed, cell by cell, not as the page shows it. */
const AS_PRINTED = ['-raw', ...BODY];

/** @param part 'body' leaves out what stands at the foot of each page, 'cells' gives tables cell by cell */
export function pdfText(pdf: Uint8Array, part: 'all' | 'body' | 'cells' = 'body'): string {
  return extracted(pdf, { all: [], body: BODY, cells: AS_PRINTED }[part]);
}

function extracted(pdf: Uint8Array, options: readonly string[]): string {
  const { stdout, status } = spawnSync('pdftotext', [...options, '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error('this is no PDF that can be read');
  return stdout;
}

/** An A4 page on its side with its margins, in points: templates of registers. */
const SHEET = { width: 841.89, left: 42.52, top: 51.02, bottom: 51.02, height: 595.28 };

/** One column of a register, over all pages. */
export function columnText(pdf: Uint8Array, columns: readonly { width: number }[], index: number): string {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const edges = columns.slice(0, index).reduce((sum, { width }) => sum + width, 0);
  const scale = (SHEET.width - 2 * SHEET.left) / all;
  const [x, width] = [SHEET.left + edges * scale, (columns[index]?.width ?? 0) * scale];
  const height = SHEET.height - SHEET.bottom;
  const crop = Object.entries({ x, y: 0, W: width, H: height });
  return extracted(pdf, [
    '-raw',
    ...crop.flatMap(([name, value]) => [`-${name}`, String(Math.round(value))]),
  ]);
}

/** Words that reach into the outer centimetre of their page or beyond, where nobody reads them. */
export function wordsOffThePage(pdf: Uint8Array): string[] {
  const pages = extracted(pdf, ['-bbox']).split('<page ').slice(1);
  return pages.flatMap((page) => {
    const most = Number(/width="([\d.]+)"/.exec(page)?.[1]) - CENTIMETRE;
    const words = page.matchAll(/xMax="([\d.]+)"[^>]*>([^<]*)</g);
    return [...words].flatMap(([, right, word = '']) => (Number(right) > most ? [word] : []));
  });
}

const CENTIMETRE = 28.35;

/** A letter with its vowels and tone marks, which the extractor gives twice where they stand above one another. */
const DOUBLED = /([ก-ฮ][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+)\1+/g;

/** Without spaces and line ends, which the page decides, and without what the font lacks. */
export function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(DOUBLED, '$1')
    .replace(/[^\u0e00-\u0e7f\x21-\x7e]/g, '');
}
