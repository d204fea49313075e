/** The chance of a year: ids, tokens and the spread of retries come from its dice, so that its seed repeats them. */
import { AsyncLocalStorage } from 'node:async_hooks';
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import type { Dice } from './dice.js';

export interface Chance {
  /** Other dice for each act: what came in another order in one act comes as before in the next. */
  dice: Dice;
}

const chances = new AsyncLocalStorage<Chance>();

/** All that `work` does, and what follows from it. */
export function withChance<T>(chance: Chance, work: () => T): T {
  return chances.run(chance, work);
}

/** Outside of any year chance stays as it is. @returns a function that puts things back */
export function replaceChance(): () => void {
  const { random } = Math;
  const { randomBytes, randomInt, randomUUID } = crypto;
  const { getRandomValues } = globalThis.crypto;
  const byte = (dice: Dice) => dice.below(256);

  Math.random = () => (chances.getStore()?.dice.next ?? random)();
  crypto.randomBytes = function (this: unknown, size: number, ...more: unknown[]) {
    const dice = chances.getStore()?.dice;
    if (!dice || more.length > 0) return Reflect.apply(randomBytes, this, [size, ...more]);
    return Buffer.from(Array.from({ length: size }, () => byte(dice)));
  } as typeof randomBytes;
  crypto.randomInt = function (this: unknown, ...limits: number[]) {
    const [start = 0, end = 0] = limits.length > 1 ? limits : [0, ...limits];
    const dice = chances.getStore()?.dice;
    return dice ? start + dice.below(end - start) : Reflect.apply(randomInt, this, limits);
  } as typeof randomInt;
  crypto.randomUUID = (...given) => {
    const dice = chances.getStore()?.dice;
    return dice ? uuidFrom(crypto.randomBytes(16)) : randomUUID(...given);
  };
  globalThis.crypto.getRandomValues = (array) => {
    const dice = chances.getStore()?.dice;
    if (!(dice && array instanceof Uint8Array))
      return getRandomValues.call(globalThis.crypto, array) as typeof array;
    for (const place of array.keys()) array[place] = byte(dice);
    return array;
  };
  syncBuiltinESMExports();
  return () => {
    Math.random = random;
    Object.assign(crypto, { randomBytes, randomInt, randomUUID });
    globalThis.crypto.getRandomValues = getRandomValues;
    syncBuiltinESMExports();
  };
}

function uuidFrom(bytes: Buffer): ReturnType<typeof crypto.randomUUID> {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
