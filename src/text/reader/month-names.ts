/** Months as people write them: in full, short with dots or without, as spoken, in English, and with one letter wrong. */
import { MONTHS } from '../thai-date.js';
import { isOneLetterOff } from './one-letter-off.js';

const ENGLISH = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];
const SPOKEN_ENDING = /(?:คม|ยน|พันธ์)$/;
/** A shorter name with one letter wrong could be any. */
const MIN_MISSPELT_LENGTH = 5;

const EXACT = new Map<string, number>(
  MONTHS.flatMap(({ full, short }, index) => [
    ...[full, full.replace(SPOKEN_ENDING, ''), full.replace(/ธ์$/, ''), withoutDots(short)].map(
      (name) => [name, index + 1] as const,
    ),
    ...englishNames(index).map((name) => [name, index + 1] as const),
  ]),
);
const LONG_NAMES = [...EXACT].filter(([name]) => name.length >= MIN_MISSPELT_LENGTH);

/** From 1; undefined where it is no month, or could be two. */
export function monthNumber(name: string): number | undefined {
  const plain = withoutDots(name);
  return EXACT.get(plain) ?? misspelt(plain);
}

function misspelt(name: string): number | undefined {
  if (name.length < MIN_MISSPELT_LENGTH) return undefined;
  const meant = new Set(
    LONG_NAMES.filter(([known]) => isOneLetterOff(known, name)).map(([, month]) => month),
  );
  return meant.size === 1 ? [...meant][0] : undefined;
}

function englishNames(index: number): string[] {
  const name = ENGLISH[index] ?? '';
  return [name, name.slice(0, 3), ...(name === 'september' ? ['sept'] : [])];
}

function withoutDots(name: string): string {
  return name.replaceAll('.', '');
}
