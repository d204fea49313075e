/** The choices that a list offers: kept with the conversation, so that a typed number or the words of a row choose one. */
import type { Deps } from '../../deps.js';
import type { Conversation, Offer } from '../../domain/conversation.js';
import { decodePostback, type ReadPostback } from '../../line/postback.js';
import type { Reply } from '../../line/reply.js';
import type { Pushed } from '../../outbox/deliver-message.js';
import { namesPerson } from '../../text/reader/names-person.js';
import { isListedAs, listedNumber } from '../../text/reader/read-listed.js';

type Doing = ReadPostback['do'];

/** Rows of lists. None of them decides: they show, ask, or choose what is shown once more. */
const rows: readonly Doing[] = [
  ...(['show', 'showPerson', 'chooseUnit', 'assign', 'passTo', 'chooseSuccessor', 'publishLink'] as const),
  ...(['chooseReason', 'chooseTakeDownReason', 'extendBecause', 'extendTo', 'keepUntil'] as const),
  'pauseReminders',
];
const people: readonly Doing[] = ['assign', 'passTo'];
const besideRows: readonly Doing[] = ['showRequests', 'showPeople'];
const NUMBER_BEFORE = /^(\d{1,4})\. /;
const MAX_OFFERS = 30;
const SHOWN_FOR_MINUTES = 24 * 60;

/** @returns undefined where the reply holds no list: the list before it stays */
export function offersOfReply(reply: Reply): Offer[] | undefined {
  const found = offersIn(reply).filter(({ doing }) => rows.includes(doing) || besideRows.includes(doing));
  return found.some(({ doing }) => rows.includes(doing)) ? asOffers(found) : undefined;
}

/** The rows of the numbered list that a push brought. @returns undefined where it holds none */
export function offersOfPush(messages: Pushed['messages']): Offer[] | undefined {
  const found = offersIn(messages).filter(
    ({ doing, label }) => doing === 'show' && NUMBER_BEFORE.test(label),
  );
  return found.length > 0 ? asOffers(found) : undefined;
}

function asOffers(found: readonly FoundOffer[]): Offer[] {
  return found.slice(0, MAX_OFFERS).map(({ label, data }) => ({ label, data }));
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
  const listed = list.choices.filter((offer, index) => isMeant(text, { offer, index }));
  const meant = listed.length > 0 ? listed : list.choices.filter((offer) => isPersonMeant(text, offer));
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

function isPersonMeant(text: string, { label, data }: Offer): boolean {
  const doing = decodePostback(data)?.do;
  return doing !== undefined && people.includes(doing) && namesPerson(text, label);
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
