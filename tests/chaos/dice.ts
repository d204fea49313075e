/** Chance that a seed repeats: the same seed throws the same numbers. */

export interface Dice {
  /** From 0 up to, and without, 1. */
  next(): number;
  chance(probability: number): boolean;
  /** From 0 up to, and without, `end`. */
  below(end: number): number;
  /** @throws where there is nothing to pick from */
  pick<T>(list: readonly T[]): T;
  /** Dice of their own: how often these are thrown changes nothing for those, and the other way round. */
  of(name: string): Dice;
}

export function createDice(seed: number): Dice {
  let state = seed >>> 0;

  /** mulberry32: enough for a test, and short. */
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const below = (end: number) => Math.floor(next() * end);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    of: (name) => createDice(mixedWith(seed, name)),
    pick(list) {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new Error('there is nothing to pick from');
      return picked;
    },
  };
}

/** FNV-1a. */
function mixedWith(seed: number, name: string): number {
  return [...`${seed} ${name}`].reduce(
    (mixed, sign) => Math.imul(mixed ^ (sign.codePointAt(0) ?? 0), 16777619),
    -2128831035,
  );
}
