/** The buttons of the card that was shown last: whoever types the words of one in full means that button. */
import type { Deps } from '../../deps.js';
import type { Conversation, Offer } from '../../domain/conversation.js';
import { decodePostback, type ReadPostback } from '../../line/postback.js';
import { readCommand } from '../../text/commands.js';
import { buttons as formButtons } from '../../text/form.js';
import { isListedAs } from '../../text/reader/read-listed.js';
import { saysSend } from '../../text/reader/says-send.js';
import { offersIn } from './offers.js';

type Doing = ReadPostback['do'];

/** The form reads the words of its choices itself: an unsend must find the message that gave the answer. */
const readElsewhere: readonly Doing[] = ['answer', 'introduce', 'command'];
/** Sign-offs, beside all that confirms: words are no signature. */
const signing: readonly Doing[] = [
  ...(['pass', 'forward', 'checkCurrent', 'acknowledgeReport'] as const),
  ...(['giveRole', 'endRole', 'decline', 'suspend', 'markLeft', 'reinstate'] as const),
  ...(['endActing', 'endLeave'] as const),
  ...(['reportNoProblems', 'reportAsTyped', 'markEntry'] as const),
];
const MAX_BUTTONS = 30;
/** A message of the morning is answered at noon. */
const PUSHED_FOR_MINUTES = 24 * 60;

/** @returns undefined where no card has a button: those of the card before it stay */
export function buttonsOf(messages: unknown): Offer[] | undefined {
  const found = offersIn(messages)
    .filter(({ doing }) => !readElsewhere.includes(doing))
    .slice(0, MAX_BUTTONS)
    .map(({ label, data }) => ({ label, data }));
  return found.length > 0 ? found : undefined;
}

/** The buttons of pushes before it stay: of two cards with the same button none is meant more than the other. */
export function withPushed({ buttons }: Conversation, pushed: readonly Offer[]): Offer[] {
  const before = buttons?.isPushed ? buttons.choices : [];
  return [...before, ...pushed].slice(-MAX_BUTTONS);
}

export type TypedButton = { kind: 'tap'; data: string } | { kind: 'tapOnly'; requestId: string | undefined };

/** 'ยืนยัน' alone means the button that confirms. */
export function confirms({ data }: Pick<Offer, 'data'>): boolean {
  return decodePostback(data)?.do.startsWith('confirm') === true;
}

/** 'เหมือนเดิม' means the button that keeps what there is. */
function keeps({ label }: Pick<Offer, 'label'>): boolean {
  return readCommand(label) === 'keep';
}

/** @returns undefined where the text names no button, or is unclear */
export function typedButton(deps: Deps, conversation: Conversation, text: string): TypedButton | undefined {
  const choices = buttonsInSight(deps, conversation);
  const [data, ...others] = new Set(meantBy(text, choices).map((one) => one.data));
  const tap = data === undefined || others.length > 0 ? undefined : decodePostback(data);
  if (!tap || data === undefined) return undefined;
  if (!confirms({ data }) && !signing.includes(tap.do)) return { kind: 'tap', data };
  return { kind: 'tapOnly', requestId: requestOf(tap) };
}

function meantBy(text: string, choices: readonly Offer[]): Offer[] {
  const command = readCommand(text);
  if (command === 'confirm') return choices.filter(confirms);
  if (command === 'keep') return choices.filter(keeps);
  const words = saysSend(text) ? formButtons.send : text;
  return choices.filter(({ label }) => isListedAs(words, { number: '', name: label }));
}

/** Whatever is typed below a card that waits to be confirmed confirms nothing. @returns undefined where there is none */
export function confirmationInSight(
  deps: Deps,
  conversation: Conversation,
): { requestId: string | undefined } | undefined {
  const [confirming] = buttonsInSight(deps, conversation).filter(confirms);
  const tap = confirming && decodePostback(confirming.data);
  return tap && { requestId: requestOf(tap) };
}

/** Whether the card shown last has a button that does one of these. */
export function hasButtonInSight(deps: Deps, conversation: Conversation, doing: readonly Doing[]): boolean {
  return buttonsInSight(deps, conversation).some(({ data }) => {
    const tap = decodePostback(data);
    return tap !== undefined && doing.includes(tap.do);
  });
}

function requestOf(tap: ReadPostback): string | undefined {
  return 'id' in tap ? tap.id : undefined;
}

/** Those of the last card, while a text may still be meant for it. */
function buttonsInSight({ office, now }: Deps, { buttons, asked, askedAt }: Conversation): Offer[] {
  if (!buttons || (asked && askedAt && buttons.at < askedAt)) return [];
  const ageMs = now().getTime() - buttons.at.getTime();
  const patienceMinutes = buttons.isPushed ? PUSHED_FOR_MINUTES : office.form.resumeAfterMinutes;
  return ageMs > patienceMinutes * 60_000 ? [] : buttons.choices;
}
