/** By which words a request is found: those of its subject, details and keywords, asked for and standing, and of its unit. */
import type { PublishRequest } from './publish-request.js';

/** In characters. Both stores know what three characters in a row occur where, and nothing shorter. */
const GRAM = 3;

export function searchText({ proposal, standing, requester }: PublishRequest): string {
  const sides = [proposal, standing].flatMap((side) => (side ? [side.content] : []));
  const words = sides.flatMap(({ subject, details, keywords = [] }) => [subject, details, ...keywords]);
  return [...words, requester.unit].join('\n').toLowerCase();
}

/** Each three characters in a row, once. */
export function gramsOf(text: string): string[] {
  const letters = [...text];
  const grams = letters.slice(0, 1 - GRAM).map((_, at) => letters.slice(at, at + GRAM).join(''));
  return [...new Set(grams)];
}

/** The terms that must all occur, in any order. None where nothing is long enough to be looked for. */
export function searchTerms(typed: string): string[] {
  const words = typed.toLowerCase().split(/\s+/);
  return [...new Set(words.filter((word) => [...word].length >= GRAM))];
}
