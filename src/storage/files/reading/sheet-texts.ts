/** The text of a workbook of Excel: its shared words, the cells of each sheet, the comments. ECMA-376, part 1, 18.3 and 18.4. */
import { xmlText } from '../xml-text.js';
import { readZip } from '../zip-contents.js';

const WORDS = 'xl/sharedStrings.xml';
const OTHER_PARTS = /^xl\/(worksheets\/[^/]+|comments[^/]*|(threadedComments|comments)\/[^/]+)\.xml$/i;
/** Unpacked, of one part. */
const MAX_PART_BYTES = 100 * 1024 * 1024;

export async function* sheetTexts(content: Buffer): AsyncGenerator<string> {
  const { files, read } = await readZip(content);
  const names = files.map(({ name }) => name).filter((name) => OTHER_PARTS.test(name));
  for (const name of [WORDS, ...names]) {
    const isThere = files.some((file) => file.name.toLowerCase() === name.toLowerCase());
    if (!isThere) continue;
    const part = await read(name, MAX_PART_BYTES);
    if (!part) throw new Error('A part of the workbook is too large');
    yield textOfPart(xmlText(part));
  }
}

/** Each cell, or each of the shared words, in a line of its own; a number as its digits. Cells of type s only point to shared words. */
const ENTRY = /<(?:\w+:)?(c|si|text)\b((?:[^>]*[^/>])?)>(.*?)<\/(?:\w+:)?\1>/gs;

function textOfPart(xml: string): string {
  const lines = Array.from(xml.matchAll(ENTRY), ([, kind, attributes = '', inner = '']) => {
    if (kind === 'c' && /\bt="s"/.test(attributes)) return '';
    return withDigits(plain(inner));
  });
  return lines.filter((line) => line !== '').join('\n');
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(xml: string): string {
  return xml
    .replace(/<(?:\w+:)?f\b[^>]*>.*?<\/(?:\w+:)?f>/gs, '') // formulas
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => characterOf(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, number: string) => characterOf(Number(number)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function characterOf(codePoint: number): string {
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '';
}

/** Long numbers are stored as 1.101700230643E12. */
function withDigits(text: string): string {
  return /^\d(\.\d+)?E\+?\d{1,2}$/i.test(text) ? Number(text).toFixed(0) : text;
}
