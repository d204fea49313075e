/** Breaks a text between its pieces: phones break Thai within a word, too. */
import { countCharacters } from '../characters.js';

/** @param most characters of a line, as people see them */
export function linesOf(
  pieces: readonly string[],
  { most, between = ' ' }: { most: number; between?: string },
): string {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const longer = last === undefined ? undefined : `${last}${between}${piece}`;
    if (longer === undefined || countCharacters(longer) > most) lines.push(piece);
    else lines.splice(-1, 1, longer);
  }
  return lines.join('\n');
}
