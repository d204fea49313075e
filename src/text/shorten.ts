/** Counts and cuts text in characters as people see them, so that no emoji and no tone mark is torn. */
const segmenter = new Intl.Segmenter('th', { granularity: 'grapheme' });

/** A character may hide any number of code units (families of emoji, stacked marks), and LINE limits those too. */
const UNITS_PER_CHARACTER = 4;

export function countCharacters(text: string): number {
  return charactersOf(text).length;
}

/** At most `characters` characters; what was cut is marked by '…'. */
export function shortened(text: string, characters: number): string {
  return cut(text, { characters, units: characters * UNITS_PER_CHARACTER });
}

/** For limits that LINE counts in UTF-16 units, as of an altText. */
export function shortenedToUnits(text: string, units: number): string {
  return cut(text, { characters: units, units });
}

function cut(text: string, most: { characters: number; units: number }): string {
  if (text.length <= most.characters) return text;
  const all = charactersOf(text);
  if (all.length <= most.characters && text.length <= most.units) return text;
  let kept = '';
  for (const character of all.slice(0, most.characters - 1)) {
    if (kept.length + character.length >= most.units) break;
    kept += character;
  }
  return `${kept}…`;
}

function charactersOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
