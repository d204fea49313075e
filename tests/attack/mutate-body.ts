/** Webhook bodies as LINE sends them, each changed in its structure or its bytes by the dice. */
import type { Dice } from '../chaos/dice.js';
import { hostileTexts } from './hostile-texts.js';

type Json = Record<string, unknown>;

const hostileValues: unknown[] = [
  ...[null, true, 0, -1, 1e308, Number.MAX_SAFE_INTEGER, '', [], {}],
  ...[{ $ne: null }, { $gt: '' }, { $where: 'sleep(1000)' }, { toString: null }, ['U1', 'U2']],
  ...['x'.repeat(5_000), Array(200).fill('ก'), ...hostileTexts],
];

/** JSON.stringify never writes these keys, so they are written by hand. */
const POLLUTING =
  '"__proto__":{"isAdmin":true,"status":"active"},"constructor":{"prototype":{"isAdmin":true}},';

export function mutatedBody(dice: Dice, events: readonly Json[]): Buffer {
  const body: Json = { destination: 'U0', events: structuredClone(events) };
  const changes = 1 + dice.below(3);
  for (let done = 0; done < changes; done += 1) dice.pick(structural)(dice, body);
  const text = dice.pick(textual)(dice, JSON.stringify(body));
  return dice.below(6) === 0 ? broken(dice, Buffer.from(text)) : Buffer.from(text);
}

type Change = (dice: Dice, body: Json) => void;

const structural: Change[] = [
  (dice, body) =>
    withPlace(dice, body, (holder, key) => {
      holder[key] = structuredClone(dice.pick(hostileValues)); // else the next change may put it into itself
    }),
  (dice, body) => withPlace(dice, body, (holder, key) => void delete holder[key]),
  (dice, body) => withPlace(dice, body, (holder, key) => Object.assign(holder, { [key]: [holder[key]] })),
  (dice, body) =>
    withPlace(dice, body, (holder, key) => Object.assign(holder, { [key]: { [key]: holder[key] } })),
  (dice, body) =>
    withPlace(dice, body, (holder, key) => {
      holder[dice.pick(['constructor', 'toString', '$set', 'a.b', 'ก'])] = structuredClone(holder[key]);
    }),
  (_, body) => {
    const all = Array.isArray(body.events) ? body.events : [];
    body.events = [...all, ...structuredClone(all).slice(0, 5)].toReversed();
  },
  (dice, body) =>
    withPlace(dice, body, (holder, key) => {
      if (typeof holder[key] === 'string') holder[key] = spliced(dice, holder[key]);
    }),
];

const textual: ((dice: Dice, text: string) => string)[] = [
  (_, text) => text,
  (_, text) => text,
  (_, text) => text.replaceAll('{"type"', `{${POLLUTING}"type"`),
  (dice, text) =>
    text.replace('"mode"', `"deep":${'['.repeat(900)}${']'.repeat(900)},"mode"`) + ' '.repeat(dice.below(9)),
  (dice, text) => text.replace('"type"', `"type":${dice.pick(['1', 'null', '"message"', '"join"'])},"type"`),
];

function withPlace(dice: Dice, body: Json, change: (holder: Json, key: string) => void): void {
  const places = placesIn(body);
  if (places.length === 0) return;
  const [holder, key] = dice.pick(places);
  change(holder, key);
}

function placesIn(value: unknown, depth = 0): [Json, string][] {
  if (typeof value !== 'object' || value === null || depth > 6) return [];
  const holder = value as Json;
  return Object.keys(holder).flatMap((key) => [
    [holder, key] as [Json, string],
    ...placesIn(holder[key], depth + 1),
  ]);
}

function spliced(dice: Dice, text: string): string {
  const at = dice.below(text.length + 1);
  return text.slice(0, at) + dice.pick(hostileTexts) + text.slice(at + dice.below(4));
}

function broken(dice: Dice, bytes: Buffer): Buffer {
  if (dice.below(2) === 0) return bytes.subarray(0, dice.below(bytes.length));
  bytes[dice.below(bytes.length)] = dice.below(256);
  return bytes;
}
