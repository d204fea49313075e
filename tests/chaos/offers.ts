/** Buttons that move a request at once, on cards in the chats. */
import type { Act } from './act.js';
import { buttonsOf } from './buttons.js';
import type { Dice } from './dice.js';
import { memberKeys } from './office-of-twenty.js';
import type { OfficeUnderFire } from './office-under-fire.js';

const MOVES = /^do=(?:confirmPermit|confirmWithdraw|pass|forward|take|release)&/;

interface Offer {
  key: string;
  data: string;
}

/** Two people who act on the same request at the same moment, on cards of the same version. @returns none where nothing is offered */
export function rivalsOf(office: OfficeUnderFire, dice: Dice): Act[] {
  const offers = offersIn(office, { cards: 3 }).filter(({ data }) => !data.startsWith('do=release'));
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

/** Somebody scrolls up and taps. @returns none where nothing is offered */
export function oldCardOf(office: OfficeUnderFire, dice: Dice): Act[] {
  const offers = offersIn(office, { cards: 60 });
  if (offers.length === 0) return [];
  const { key, data } = dice.pick(offers);
  return [{ key, doing: { taps: data } }];
}

function offersIn({ emulator }: OfficeUnderFire, { cards }: { cards: number }): Offer[] {
  return memberKeys.flatMap((key) =>
    emulator
      .phone(key)
      .messages()
      .slice(-cards)
      .flatMap(buttonsOf)
      .flatMap((button) => ('data' in button ? [{ key, data: String(button.data) }] : []))
      .filter(({ data }) => MOVES.test(data)),
  );
}

function requestIn(data: string): string {
  const { id, v } = Object.fromEntries(new URLSearchParams(data));
  return `${id} ${v}`;
}
