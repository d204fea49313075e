/** Finds what looks like personal data in a text. It tells which kinds there are and never what it found. */
import { z } from 'zod';

/** nationalId: 13 digits with a valid check digit. patientWord: one of the office's words for what belongs to one patient. */
export const personalDataKinds = ['nationalId', 'telephone', 'patientWord'] as const;
export const personalDataKindSchema = z.enum(personalDataKinds);
export type PersonalDataKind = z.infer<typeof personalDataKindSchema>;

export function personalDataIn(text: string, patientWords: readonly string[]): PersonalDataKind[] {
  const kinds = new Set(
    [text, ...oneByteThai(text)].flatMap((reading) => kindsIn(withPlainDigits(reading), patientWords)),
  );
  return personalDataKinds.filter((kind) => kinds.has(kind));
}

function kindsIn(plain: string, patientWords: readonly string[]): PersonalDataKind[] {
  const found: Record<PersonalDataKind, boolean> = {
    nationalId: hasNationalId(plain),
    telephone: hasTelephone(plain),
    patientWord: hasWord(plain, patientWords),
  };
  return personalDataKinds.filter((kind) => found[kind]);
}

/** Letters that a PDF draws and does not name: tone marks and vowels that stand a little higher or further left. */
const NOT_READ = /[^\P{Cc}\n\t\f\r]|\ufffd/gu;
const THAI_ZERO = 0x0e50;
const DASHES = /[\u2010-\u2015\u2212]/g;
const BLANKS = /[^\S\n\t]/g;

/** Old fonts give Thai one byte a letter and do not say so: then it comes out of a PDF as Latin letters with accents. */
const ONE_BYTE_THAI = /[\u00a1-\u00da\u00df-\u00fb]/g;
const FROM_BYTE_TO_THAI = 0x0e01 - 0x00a1;

/** The text as it would read in such a font, if it has such letters at all. */
function oneByteThai(text: string): string[] {
  const read = text.replace(ONE_BYTE_THAI, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) + FROM_BYTE_TO_THAI),
  );
  return read === text ? [] : [read];
}

/** Also Thai digits, dashes and blanks of any kind; and letters as they are compared, whatever program wrote them. */
function withPlainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0e50-\u0e59]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO))
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(NOT_READ, '')
    .replace(DASHES, '-')
    .replaceAll('_', '\n') // parts of a file's name
    .replace(BLANKS, ' ');
}

/**
 * Together, in the groups of the card (1-2345-67890-12-3), or one digit to a box. Persons' numbers begin with 1 to 8;
 * those of companies and offices, which stand on every purchase, with 0.
 */
const NATIONAL_ID =
  /(?<!\d[- .]?)[1-8](?:\d{12}|[- .]\d{4}[- .]\d{5}[- .]\d{2}[- .]\d|(?: \d){12})(?![- .]?\d)/g;

function hasNationalId(text: string): boolean {
  return matchesOf(NATIONAL_ID, text).some(hasCheckDigit);
}

/** The last digit makes the sum of all, weighted from 13 down to 2, what it must be modulo 11. */
function hasCheckDigit(match: string): boolean {
  const digits = [...match.replace(/\D/g, '')].map(Number);
  const sum = digits.slice(0, 12).reduce((total, digit, index) => total + digit * (13 - index), 0);
  return (11 - (sum % 11)) % 10 === digits[12];
}

/** A number of 9 digits (lines) or 10 (mobile), with or without the country; a date or an amount has other digits. */
const TELEPHONE = /(?<!\d[-., /]?)(?:\+66[- ]?|0[- ]?)(?:[689](?:[- ]?\d){8}|[2-57](?:[- ]?\d){7})(?!\d)/g;
/** One digit to a cell is a table of figures. */
const MAX_GROUPS = 5;

function hasTelephone(text: string): boolean {
  return matchesOf(TELEPHONE, text).some((match) => match.split(/[- ]/).length <= MAX_GROUPS);
}

function matchesOf(pattern: RegExp, text: string): string[] {
  return Array.from(text.matchAll(pattern), ([match]) => match);
}

/** Thai words are compared by their consonants and long vowels, others as whole words. */
function hasWord(text: string, words: readonly string[]): boolean {
  const small = text.toLowerCase();
  const skeleton = skeletonOf(small);
  return words.some((word) => {
    const wanted = withPlainDigits(word).toLowerCase().trim();
    if (!/^[\x20-\x7e]+$/.test(wanted)) return skeleton.includes(skeletonOf(wanted));
    return new RegExp(`(?<![a-z0-9])${escaped(wanted)}(?![a-z0-9])`).test(small);
  });
}

/** The two consonants that lose their foot above a vowel; all other letters of Windows' private ones are vowels and tone marks. */
const WITHOUT_FOOT: Record<string, string> = { '\uf700': '\u0e10', '\uf70f': '\u0e0d' };

/** PDFs lose Thai vowels and tone marks above and below, double their consonants, and put blanks between letters. */
function skeletonOf(text: string): string {
  return text
    .replace(/[\uf700\uf70f]/g, (letter) => WITHOUT_FOOT[letter] ?? letter)
    .replace(/[\s\p{Co}\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/gu, '')
    .replace(/(.)\1+/gu, '$1');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
