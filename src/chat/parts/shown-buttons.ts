/** The buttons of the card that was shown last: whoever types the words of one in full means that button. */
import { updateConversation } from '../../conversation/state.js';
import type { Deps } from '../../deps.js';
import type { Conversation } from '../../domain/conversation.js';
import { decodePostback, type ReadPostback } from '../../line/postback.js';
import type { Reply } from '../../line/reply.js';
import { isListedAs } from '../../text/reader/read-listed.js';
import { offersIn } from './offers.js';

type Doing = ReadPostback['do'];

/** The form reads the words of its choices itself: an unsend must find the message that gave the answer. */
const readElsewhere: readonly Doing[] = ['answer', 'introduce', 'command'];
/** Sign-offs, and confirmations of what can't be taken back: words are no signature. */
const tappedOnly: readonly Doing[] = [
  ...(['pass', 'forward', 'confirmPermit', 'confirmRefuse', 'confirmAttach', 'confirmInfo'] as const),
  ...(['confirmPublish', 'confirmCorrectAddress', 'confirmTakeDown', 'confirmExtension'] as const),
  ...(['confirmWithdraw', 'confirmHandOver', 'confirmActing', 'checkCurrent', 'acknowledgeReport'] as const),
  ...(['giveRole', 'endRole', 'decline', 'suspend', 'reinstate', 'endActing', 'endLeave'] as const),
  ...(['reportNoProblems', 'reportAsTyped', 'markEntry'] as const),
];
const MAX_BUTTONS = 30;

/** Kept where the reply holds a card with buttons; any other reply leaves the card before it. */
export async function rememberButtons(
  deps: Deps,
  { personId, actKey }: { personId: string; actKey: string },
  reply: Reply,
): Promise<void> {
  const found = offersIn(reply).filter(({ doing }) => !readElsewhere.includes(doing));
  if (found.length === 0) return;
  const choices = found.slice(0, MAX_BUTTONS).map(({ label, data }) => ({ label, data }));
  await updateConversation(deps, { personId, actKey: `${actKey}:buttons` }, (present) => ({
    ...present,
    buttons: { at: deps.now(), choices },
  }));
}

export type TypedButton = { kind: 'tap'; data: string } | { kind: 'tapOnly'; requestId: string | undefined };

/** @returns undefined where the text names no button, or is unclear */
export function typedButton(
  { office, now }: Deps,
  { buttons, asked, askedAt }: Conversation,
  text: string,
): TypedButton | undefined {
  if (!buttons) return undefined;
  const ageMs = now().getTime() - buttons.at.getTime();
  if (ageMs > office.form.resumeAfterMinutes * 60_000) return undefined;
  if (asked && askedAt && buttons.at < askedAt) return undefined;
  const meant = buttons.choices.filter(({ label }) => isListedAs(text, { number: '', name: label }));
  const [data, ...others] = new Set(meant.map((one) => one.data));
  const tap = data === undefined || others.length > 0 ? undefined : decodePostback(data);
  if (!tap || data === undefined) return undefined;
  if (!tappedOnly.includes(tap.do)) return { kind: 'tap', data };
  return { kind: 'tapOnly', requestId: 'id' in tap ? tap.id : undefined };
}
