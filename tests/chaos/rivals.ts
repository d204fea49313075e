/** Two people who act on the same request at the same moment, on cards of the same version. */
import type { Act } from './act.js';
import type { Dice } from './dice.js';
import { memberKeys } from './office-of-twenty.js';
import type { OfficeUnderFire } from './office-under-fire.js';
import { buttonsOf } from './person.js';

const MOVES = /^do=(?:confirmPermit|confirmWithdraw|pass|forward|take)&/;

/** @returns none where no newest card offers a move */
export function rivalsOf({ emulator }: OfficeUnderFire, dice: Dice): Act[] {
  const offers = memberKeys.flatMap((key) =>
    emulator
      .phone(key)
      .messages()
      .slice(-3)
      .flatMap(buttonsOf)
      .flatMap((button) => ('data' in button ? [{ key, data: String(button.data) }] : []))
      .filter(({ data }) => MOVES.test(data)),
  );
  if (offers.length === 0) return [];
  const { key, data } = dice.pick(offers);
  const same = offers.filter((other) => other.key !== key && requestIn(other.data) === requestIn(data));
  const rival =
    same.length > 0 ? dice.pick(same) : { key: dice.pick(memberKeys.filter((other) => other !== key)), data };
  return [
    { key, doing: { taps: data } },
    { key: rival.key, doing: { taps: rival.data } },
  ];
}

function requestIn(data: string): string {
  const { id, v } = Object.fromEntries(new URLSearchParams(data));
  return `${id} ${v}`;
}
