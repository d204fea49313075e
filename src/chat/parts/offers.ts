/** The choices that a list offers: kept with the conversation, so that a typed number or the words of a row choose one. */
import { questionOpenNow, updateConversation } from '../../conversation/state.js';
import type { Deps } from '../../deps.js';
import type { Conversation, Offer } from '../../domain/conversation.js';
import { decodePostback, type ReadPostback } from '../../line/postback.js';
import type { Reply } from '../../line/reply.js';
import type { Pushed } from '../../outbox/deliver-message.js';
import { isListedAs, listedNumber } from '../../text/reader/read-listed.js';

type Doing = ReadPostback['do'];

/** Rows of lists. None of them decides: they show, ask, or choose what is shown once more. */
const rows: readonly Doing[] = [
  ...(['show', 'showPerson', 'chooseUnit', 'assign', 'passTo', 'chooseSuccessor', 'publishLink'] as const),
  ...(['chooseReason', 'chooseTakeDownReason', 'extendBecause', 'extendTo', 'keepUntil'] as const),
  'pauseReminders',
];
const besideRows: readonly Doing[] = ['showRequests', 'showPeople'];
const NUMBER_BEFORE = /^(\d{1,4})\. /;
const MAX_OFFERS = 30;
const SHOWN_FOR_MINUTES = 24 * 60;

/** Kept where the reply holds a list; any other reply leaves the list before it. */
export async function rememberOffers(
  deps: Deps,
  { personId, actKey }: { personId: string; actKey: string },
  reply: Reply,
): Promise<void> {
  const found = offersIn(reply).filter(({ doing }) => rows.includes(doing) || besideRows.includes(doing));
  if (!found.some(({ doing }) => rows.includes(doing))) return;
  await updateConversation(deps, { personId, actKey: `${actKey}:offers` }, (present) => ({
    ...present,
    offered: offered(deps, found),
  }));
}

/** The numbered list that a push brought, where no question is open that a number might answer. */
export async function rememberPushedOffers(
  deps: Pick<Deps, 'stores' | 'office' | 'now'>,
  { personId, id, messages }: Pushed,
): Promise<void> {
  const choices = offersIn(messages).filter(
    ({ doing, label }) => doing === 'show' && NUMBER_BEFORE.test(label),
  );
  if (choices.length === 0) return;
  await updateConversation(deps, { personId, actKey: `push:${id}:offers` }, (present) =>
    questionOpenNow(deps, present) ? present : { ...present, offered: offered(deps, choices) },
  );
}

function offered({ now }: Pick<Deps, 'now'>, found: readonly FoundOffer[]): Conversation['offered'] {
  return { at: now(), choices: found.slice(0, MAX_OFFERS).map(({ label, data }) => ({ label, data })) };
}

/**
 * The item that a typed text chooses of the last list; undefined where it is unclear. A choice that goes on with something counts
 * while a question may still be answered; one that only shows a request, for a day: the morning's list is read at noon.
 */
export function chosenOffer(
  { office, now }: Deps,
  { offered: list, asked, askedAt }: Conversation,
  text: string,
): string | undefined {
  if (!list || (asked && askedAt && list.at < askedAt)) return undefined;
  const meant = list.choices.filter((offer, index) => isMeant(text, { offer, index }));
  const [data, ...others] = new Set(meant.map((offer) => offer.data));
  if (data === undefined) return undefined;
  const onlyShows = decodePostback(data)?.do === 'show';
  // of two lists below one another a number means the first, which is the work that waits
  if (others.length > 0 && !(onlyShows && listedNumber(text) !== undefined)) return undefined;
  const patienceMinutes = onlyShows ? SHOWN_FOR_MINUTES : office.form.resumeAfterMinutes;
  return now().getTime() - list.at.getTime() <= patienceMinutes * 60_000 ? data : undefined;
}

function isMeant(text: string, { offer: { label }, index }: { offer: Offer; index: number }): boolean {
  const [before, number = String(index + 1)] = NUMBER_BEFORE.exec(label) ?? [];
  return isListedAs(text, { number, name: label.slice(before?.length ?? 0) });
}

interface FoundOffer extends Offer {
  doing: Doing;
}

/** Every postback of a reply, in the order in which it is shown. */
export function offersIn(value: unknown): FoundOffer[] {
  if (Array.isArray(value)) return value.flatMap(offersIn);
  if (typeof value !== 'object' || value === null) return [];
  const { type, data, displayText, label } = value as Record<string, unknown>;
  if (type !== 'postback' || typeof data !== 'string') return Object.values(value).flatMap(offersIn);
  const tap = decodePostback(data);
  const shown = typeof label === 'string' ? label : displayText;
  return tap && typeof shown === 'string' ? [{ label: shown, data, doing: tap.do }] : [];
}
