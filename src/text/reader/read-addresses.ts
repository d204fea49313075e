/** Finds the web addresses in a text: one a line, several with commas, or a title with its address as phones share it. */
import { readAddress } from '../../domain/web-address.js';
import { politeEnds } from './polite-end.js';
import { tidyText } from './tidy-text.js';

export type ReadAddresses =
  | { kind: 'addresses'; urls: string[] }
  /** Some can only be opened inside the office's own network. */
  | { kind: 'inside'; urls: string[] }
  | { kind: 'tooLong'; length: number }
  /** It goes on behind a space: nobody knows where it ends. */
  | { kind: 'spaced' }
  | { kind: 'notAnAddress' };

/** A word that begins or looks like an address must be one; anything else is the title. */
const LOOKS_LIKE_ADDRESS = /:\/\/|^www\.|^https?:|\.(?:go|or|ac|co|in|mi|net)\.th|@/i;
/** Marks from the first of a run alone: looked at from each of them, a long run would cost its square. */
const BETWEEN = /\s+|(?<![,;|])[,;|]+(?=https?:\/\/)|(?<=[\u0080-\uffff]:?)(?=https?:\/\/)/i;
/** Behind a mark that may part two addresses. */
const MARK_BEHIND = /(?<=[,;|])/;
/** A space that a phone set behind the scheme. */
const BROKEN_SCHEME = /(https?:\/\/)\s+(?=\S)/gi;
/** Politeness that stuck to the address, which is written without Thai there. */
const STUCK = new RegExp(
  `(?<=[\\x21-\\x7e])(?:${politeEnds.join('|')}|นะ|ขอบ(?:พระ)?คุณ(?:มาก)?|\\p{Extended_Pictographic}|\ufe0f)+$`,
  'u',
);
/** Two addresses in one, or one that was cut off where it was copied. */
const SPOILT = /^https?:\/*https?:|\w\.\w+www\.|^https?:\/\/[^/]+\/.*(?:…|\.{3})$/i;
/** The rest of an address that was written with a space: nobody names a file or a folder behind an address. */
const REST_OF_PATH = /^[^/\s]+\.[a-z]{2,4}$|^(?=[\d%._-]*[a-z])[\w%.-]+\/[\w%./?=&-]*$/i;
/** An address that breaks off here, or in the middle of Thai words, goes on behind the space. */
const BREAKS_OFF = /^(?:https?:\/\/|www\.)[^/]+\/.*(?:[\u0e01-\u0e4e]|[=&_]|%20)$/i;
/** Behind an address it is politeness. */
const POLITE_WORD = new RegExp(`^(?:${politeEnds.join('|')}|นะ|ขอบ(?:พระ)?คุณ.*|[^\\p{L}\\p{N}]+)$`, 'u');

export function readAddresses(text: string): ReadAddresses {
  if (tidyText(text).split('\n').some(isSpaced)) return { kind: 'spaced' };
  const words = wordsOf(text);
  const reads = words.map((word) => ({ word, read: readAddress(word) }));
  const tooLong = reads.find(({ read }) => read.kind === 'tooLong');
  if (tooLong?.read.kind === 'tooLong') return tooLong.read;
  const urls = new Set(reads.flatMap(({ read }) => ('url' in read ? [read.url] : [])));
  const isWrong = reads.some(
    ({ word, read }) => SPOILT.test(word) || (read.kind === 'notAnAddress' && LOOKS_LIKE_ADDRESS.test(word)),
  );
  if (urls.size === 0 || isWrong) return { kind: 'notAnAddress' };
  const isInside = reads.some(({ read }) => read.kind === 'inside');
  return { kind: isInside ? 'inside' : 'addresses', urls: [...urls] };
}

/** A title stands before its address, and may also stand behind it: not everything behind one is the rest of it. */
function isSpaced(line: string): boolean {
  const words = wordsOf(line);
  const isAddress = words.map((word) => 'url' in readAddress(word));
  return words.some((word, index) => {
    if (index === 0 || isAddress[index]) return false;
    const address = isAddress.lastIndexOf(true, index);
    if (address === -1) return false;
    const isBroken =
      address === index - 1 && BREAKS_OFF.test(words[address] ?? '') && !POLITE_WORD.test(word);
    return isBroken || REST_OF_PATH.test(word);
  });
}

function wordsOf(text: string): string[] {
  return tidyText(text)
    .replace(BROKEN_SCHEME, '$1')
    .split(BETWEEN)
    .map((word) => word.replace(STUCK, ''))
    .flatMap(parted)
    .filter(Boolean);
}

/** A comma may stand in an address; between two addresses it parts them. */
function parted(word: string): string[] {
  const [first = '', ...pieces] = word.split(MARK_BEHIND);
  if (!readsAsAddress(first)) return [word];
  const words = [first];
  for (const piece of pieces) {
    if (readsAsAddress(piece)) words.push(piece);
    else words[words.length - 1] += piece;
  }
  return words.map(withoutMark);
}

function readsAsAddress(text: string): boolean {
  return readAddress(withoutMark(text)).kind === 'address';
}

function withoutMark(text: string): string {
  return text.replace(/[,;|]$/, '');
}
