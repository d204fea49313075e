/** The text of a PDF, as somebody would copy it out, and made comparable. */
import { spawnSync } from 'node:child_process';

/** Above the footer of an A4 page, in points. */
const BODY = ['-x', '0', '-y', '0', '-W', '596', '-H', '780'];

/** False where poppler-utils is not installed: tests that need it are skipped and say so. */
export const canReadPdf = spawnSync('pdftotext', ['-v']).status === 0;

/** As it was printed, cell by cell, not as the page shows it. */
const AS_PRINTED = ['-raw'];

/** @param part 'body' leaves out what stands at the foot of each page, 'cells' gives tables cell by cell */
export function pdfText(pdf: Uint8Array, part: 'all' | 'body' | 'cells' = 'body'): string {
  const words = { all: [], body: BODY, cells: AS_PRINTED }[part];
  const { stdout, status } = spawnSync('pdftotext', [...words, '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error('this is no PDF that can be read');
  return stdout;
}

/** A letter with its vowels and tone marks, which the extractor gives twice where they stand above one another. */
const DOUBLED = /([ก-ฮ][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+)\1+/g;

/** Without spaces and line ends, which the page decides, and without what the font lacks. */
export function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\u0e00-\u0e7f\x21-\x7e]/g, '')
    .replace(DOUBLED, '$1');
}
