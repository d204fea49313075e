/** An aim that somebody has who takes the phone. */

export interface Aim {
  name: string;
  /** Whose it is. */
  keys: readonly string[];
  /** The words to type where nothing on the screen leads on. */
  begins: string;
  /** Buttons by their data, the last step first: tapping the first one ends it. */
  toward: readonly RegExp[];
  /** How often it comes, against the others. */
  weight: number;
  /** Comes only where some request is in such a situation. */
  needs: RegExp;
}

type AimParts = [
  name: string,
  needs: RegExp,
  keys: readonly string[],
  begins: string,
  weight: number,
  toward: readonly RegExp[],
];

export function aim(...[name, needs, keys, begins, weight, toward]: AimParts): Aim {
  return { name, needs, keys, begins, weight, toward };
}

/** A card of a list. */
export const SHOW = /^do=show&/;
/** Also where there is no request yet. */
export const ALWAYS = /^/;
/** Some request is there, wherever it stands. */
export const ANY = /./;
