/** Texts taken apart into characters as people see them: a consonant with its vowel and tone mark is one, a family of emoji is one. */

const segmenter = new Intl.Segmenter('th', { granularity: 'grapheme' });

/**
 * Code units that are looked at together. Node 20 copies the whole text that it segments for each character: in pieces
 * of one size a text costs what it is long, on any Node.
 */
const WINDOW = 128;

export function* charactersOf(text: string): Generator<string> {
  let at = 0;
  while (at < text.length) {
    for (const character of certainFrom(text, at)) {
      yield character;
      at += character.length;
    }
  }
}

export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of charactersOf(text)) count += 1;
  return count;
}

/** As many whole characters from the start as fit both limits. It costs what is kept, however long the text is. */
export function startOf(text: string, most: { characters: number; units: number }): string {
  if (text.length <= Math.min(most.characters, most.units)) return text;
  let start = '';
  let left = most.characters;
  const known = text.slice(0, most.units + 2); // the code point behind the limit shows whether a character goes on
  for (const character of charactersOf(known)) {
    if (left === 0 || start.length + character.length > most.units) break;
    start += character;
    left -= 1;
  }
  return start;
}

/** The next characters, without one that may go on behind the window. */
function certainFrom(text: string, at: number): string[] {
  const end = windowEnd(text, at + WINDOW);
  const found = Array.from(segmenter.segment(text.slice(at, end)), ({ segment }) => segment);
  if (end === text.length) return found;
  return found.length > 1 ? found.slice(0, -1) : [longCharacter(text, at)];
}

/** A character that fills its window, such as a letter under a thousand marks. */
function longCharacter(text: string, at: number): string {
  for (let size = 2 * WINDOW; ; size *= 2) {
    const end = windowEnd(text, at + size);
    const { segment = '' } = segmenter.segment(text.slice(at, end)).containing(0) ?? {};
    if (segment.length < end - at || end === text.length) return segment;
  }
}

/** Never between the halves of a surrogate pair. */
function windowEnd(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  return /[\uD800-\uDBFF]/.test(text.charAt(wanted - 1)) ? wanted - 1 : wanted;
}
