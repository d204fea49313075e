/** Which key somebody meant who wrote another: the keys of a profile's place, and the nearest of them. */
import type { z } from 'zod';
import type { ProfilePath } from './profile-fault.js';

/** @param path of the place in which the key stands. @returns undefined where none is near */
export function rightKey(schema: z.core.$ZodType, path: ProfilePath, key: string): string | undefined {
  const isBlankMissing = key.includes(':'); // `{ id:it }` is a key without a value
  return isBlankMissing ? key.replace(':', ': ') : nearest(key, keysAt(schema, path));
}

/** The one with the fewest slips, of which a short word may have one and a long one two. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const most = word.length < 5 ? 1 : 2;
  const ranked = candidates
    .map((candidate) => ({ candidate, slips: slipsBetween(plain(word), plain(candidate)) }))
    .filter(({ slips }) => slips <= most)
    .sort((one, other) => one.slips - other.slips);
  return ranked[0]?.candidate;
}

/** short_name and Short-Name mean shortName. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, '');
}

/** Letters that are wrong, missing, too many, or two that changed places. */
function slipsBetween(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= one.length; row += 1) {
    const cells = [row];
    rows.push(cells);
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      cells.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (isSame ? 0 : 1),
          ...(isSwapped ? [at(row - 2, column - 2) + 1] : []),
        ),
      );
    }
  }
  return at(one.length, other.length);
}

function keysAt(schema: z.core.$ZodType, path: ProfilePath): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const [next, ...rest] = path;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'prefault':
      return keysAt(def.innerType, path);
    case 'union':
      return def.options.flatMap((option) => keysAt(option, path));
    case 'object': {
      if (next === undefined) return Object.keys(def.shape);
      const inner = def.shape[next];
      return inner ? keysAt(inner, rest) : [];
    }
    case 'array':
      return typeof next === 'number' ? keysAt(def.element, rest) : [];
    case 'record':
      return next === undefined ? enumKeys(def.keyType) : keysAt(def.valueType, rest);
    default:
      return [];
  }
}

/** The keys of a record whose keys are listed. */
function enumKeys(keys: z.core.$ZodType): string[] {
  const { def } = (keys as z.core.$ZodTypes)._zod;
  return def.type === 'enum' ? Object.values(def.entries).map(String) : [];
}
