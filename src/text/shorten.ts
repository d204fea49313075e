/** Cuts text where people see a character end, so that no emoji and no tone mark is torn. */
import { startOf } from '../characters.js';

/** A character may hide any number of code units (families of emoji, stacked marks), and LINE limits those too. */
const UNITS_PER_CHARACTER = 4;

/** At most `characters` characters; what was cut is marked by '…'. */
export function shortened(text: string, characters: number): string {
  return cut(text, { characters, units: characters * UNITS_PER_CHARACTER });
}

/** For limits that LINE counts in UTF-16 units, as of an altText. */
export function shortenedToUnits(text: string, units: number): string {
  return cut(text, { characters: units, units });
}

function cut(text: string, { characters, units }: { characters: number; units: number }): string {
  if (text.length <= Math.min(characters, units)) return text; // most texts: each character has a unit at least
  if (startOf(text, { characters, units }).length === text.length) return text;
  return `${startOf(text, { characters: characters - 1, units: units - 1 })}…`;
}
