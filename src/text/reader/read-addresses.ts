/** Finds the web addresses in a text: one a line, several with commas, or a title with its address as phones share it. */
import { readAddress } from '../../domain/web-address.js';
import { tidyText } from './tidy-text.js';

export type ReadAddresses =
  | { kind: 'addresses'; urls: string[] }
  /** Some can only be opened inside the office's own network. */
  | { kind: 'inside'; urls: string[] }
  | { kind: 'tooLong'; length: number }
  | { kind: 'notAnAddress' };

/** What begins or looks like an address must be one; anything else is the title. */
const LOOKS_LIKE_ADDRESS = /:\/\/|^www\.|^https?:|\.(?:go|or|ac|co|in|mi|net)\.th|@/i;
const BETWEEN = /\s+|[,;|]+(?=https?:\/\/)/i;

export function readAddresses(text: string): ReadAddresses {
  const words = tidyText(text).split(BETWEEN).filter(Boolean);
  const reads = words.map((word) => ({ word, read: readAddress(word) }));
  const tooLong = reads.find(({ read }) => read.kind === 'tooLong');
  if (tooLong?.read.kind === 'tooLong') return tooLong.read;
  const urls = new Set(reads.flatMap(({ read }) => ('url' in read ? [read.url] : [])));
  const isWrong = reads.some(
    ({ word, read }) => read.kind === 'notAnAddress' && LOOKS_LIKE_ADDRESS.test(word),
  );
  if (urls.size === 0 || isWrong) return { kind: 'notAnAddress' };
  const isInside = reads.some(({ read }) => read.kind === 'inside');
  return { kind: isInside ? 'inside' : 'addresses', urls: [...urls] };
}
