/** Plays one move of a story on its phone. */
import { findTappable } from '../phone/find-tappable.js';
import type { Phone } from '../phone/phone.js';
import type { Clock } from '../state/clock.js';
import type { GuideAct, GuideMove } from './guide.js';

/** The phone never showed what the move needs. */
export class StuckError extends Error {
  constructor(
    readonly who: string,
    readonly wanted: string,
  ) {
    super(`${who} does not see '${wanted}'`);
    this.name = 'StuckError';
  }
}

export interface Turn {
  phone: Phone;
  clock: Clock;
  /** Waits between two acts, and for as long as the story is paused. */
  beat(): Promise<void>;
  /** How long a message may take. */
  patienceMs: number;
}

/** More answers than this no dialogue asks for. */
const MAX_ANSWERS = 40;

/** @throws StuckError */
export async function takeTurn(turn: Turn, move: GuideMove): Promise<void> {
  if (move.when !== undefined) await seenOneOf(turn, move, [move.when]);
  let act: GuideAct | undefined = move.does;
  for (let count = 0; act && count < MAX_ANSWERS; count += 1) {
    await turn.beat();
    await perform(turn, move, act);
    act = await nextAct(turn, move);
  }
}

/** Undefined where the turn is over. */
async function nextAct(turn: Turn, move: GuideMove): Promise<GuideAct | undefined> {
  const { answers = [], until } = move;
  const shown = await seenOneOf(turn, move, [until, ...answers.map(({ asked }) => asked)]);
  if (shown.includes(until)) return undefined;
  return answers.find(({ asked }) => shown.includes(asked))?.does;
}

async function perform({ phone, clock }: Turn, { who }: GuideMove, act: GuideAct): Promise<void> {
  if ('says' in act) return phone.says(act.says);
  if ('movesClockTo' in act) return clock.setTo(act.movesClockTo(clock.now()));
  if (!isTappable(phone, act.taps)) throw new StuckError(who, act.taps);
  return phone.taps(act.taps);
}

function isTappable(phone: Phone, label: string): boolean {
  try {
    return Boolean(findTappable(phone.view(), { label }));
  } catch {
    return false;
  }
}

/** @returns all words of the newest message that shows one of them */
async function seenOneOf(
  { phone, patienceMs }: Turn,
  { who, when, until }: GuideMove,
  wanted: string[],
): Promise<string> {
  const pattern = new RegExp(wanted.map(escaped).join('|'));
  try {
    return phone.shownTexts(await phone.sees(pattern, { timeoutMs: patienceMs })).join('\n');
  } catch {
    throw new StuckError(who, when !== undefined && wanted.includes(when) ? when : until);
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
