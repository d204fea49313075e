/** Whether a correction is small: how many characters, as people count them, it takes out or puts in at one place. */
import { charactersOf } from '../../characters.js';
import type { CorrectablePart } from './content.js';

export interface TextCorrection {
  part: CorrectablePart;
  after: string;
}

/** From the first character that differs to the last one; of the text before and the text after the longer stretch. */
export function charactersChanged(before: string, after: string): number {
  const [was, is] = [[...charactersOf(before)], [...charactersOf(after)]];
  const shorter = Math.min(was.length, is.length);
  let start = 0;
  while (start < shorter && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  return Math.max(was.length, is.length) - start - end;
}
