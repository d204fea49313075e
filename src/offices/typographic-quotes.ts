/** Quotation marks of a word processor around a value: YAML takes them for letters of the text. */
import { type Document, visit } from 'yaml';
import type { ProfileFault } from './profile-fault.js';

/** Around the whole of it, and nowhere inside: within a sentence they are as they should be. */
const AROUND = /^[“”„‘’]([^“”„‘’]*)[“”‘’]$/;

export function typographicQuotes(document: Document, lineOf: (offset: number) => number): ProfileFault[] {
  const faults: ProfileFault[] = [];
  visit(document, {
    Scalar(_key, { type, value, range }) {
      const [found, text] = (type === 'PLAIN' && AROUND.exec(String(value))) || [];
      if (found === undefined) return;
      const problem = { kind: 'typographicQuotes', found, should: `"${text}"` } as const;
      faults.push({ path: [], line: lineOf(range?.[0] ?? 0), problem });
    },
  });
  return faults;
}
