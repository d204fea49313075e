/** The choices that a list offers: kept with the conversation, so that a typed number or the words of a row choose one. */
import { updateConversation } from '../../conversation/state.js';
import type { Deps } from '../../deps.js';
import type { Conversation, Offer } from '../../domain/conversation.js';
import { decodePostback, type ReadPostback } from '../../line/postback.js';
import type { Reply } from '../../line/reply.js';
import { isListedAs } from '../../text/reader/read-listed.js';

type Doing = ReadPostback['do'];

/** Rows of lists. None of them decides: they show, ask, or choose what is shown once more. */
const rows: readonly Doing[] = [
  ...(['show', 'showPerson', 'chooseUnit', 'assign', 'passTo', 'chooseSuccessor', 'publishLink'] as const),
  ...(['chooseReason', 'chooseTakeDownReason', 'extendBecause'] as const),
];
const besideRows: readonly Doing[] = ['showRequests', 'showPeople'];
const NUMBER_BEFORE = /^(\d{1,4})\. /;
const MAX_OFFERS = 30;

/** Kept where the reply holds a list; any other reply leaves the list before it. */
export async function rememberOffers(
  deps: Deps,
  { personId, actKey }: { personId: string; actKey: string },
  reply: Reply,
): Promise<void> {
  const found = offersIn(reply).filter(({ doing }) => rows.includes(doing) || besideRows.includes(doing));
  if (!found.some(({ doing }) => rows.includes(doing))) return;
  const choices = found.slice(0, MAX_OFFERS).map(({ label, data }) => ({ label, data }));
  await updateConversation(deps, { personId, actKey: `${actKey}:offers` }, (present) => ({
    ...present,
    offered: { at: deps.now(), choices },
  }));
}

/** What a typed text chooses of the last list, while a question may still be answered; undefined where it is unclear. */
export function chosenOffer(
  { office, now }: Deps,
  { offered, asked, askedAt }: Conversation,
  text: string,
): string | undefined {
  if (!offered) return undefined;
  const ageMs = now().getTime() - offered.at.getTime();
  if (ageMs > office.form.resumeAfterMinutes * 60_000) return undefined;
  if (asked && askedAt && offered.at < askedAt) return undefined;
  const meant = offered.choices.filter((offer, index) => isMeant(text, { offer, index }));
  return meant.length === 1 ? meant[0]?.data : undefined;
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
