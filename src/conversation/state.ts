/** Changes what the bot is talking about with a person, once per act, whoever else writes at the same time. */
import type { Deps } from '../deps.js';
import {
  type Asked,
  asking,
  type Conversation,
  newConversation,
  questionStillOpen,
  withoutOldDraft,
  withoutQuestion,
} from '../domain/conversation.js';

/** Enough to recognise an act that comes again: LINE redelivers an event soon or not at all. */
const REMEMBERED_ACTS = 30;

export interface Update {
  personId: string;
  actKey: string;
}

type Kept = Pick<Deps, 'stores' | 'now'>;

export async function conversationOf(deps: Kept, personId: string): Promise<Conversation> {
  const found = await deps.stores.conversations.get(personId);
  return found ? withoutOldDraft(found, deps.now()) : newConversation(personId);
}

export function questionOpenNow(
  { office, now }: Pick<Deps, 'office' | 'now'>,
  conversation: Conversation,
): Asked | undefined {
  return questionStillOpen(conversation, now(), office.form.resumeAfterMinutes);
}

/** @returns the conversation after the change; unchanged when this act had changed it before. */
export async function updateConversation(
  deps: Kept,
  { personId, actKey }: Update,
  change: (conversation: Conversation) => Conversation,
): Promise<Conversation> {
  const seen = await conversationOf(deps, personId);
  if (seen.handledEvents.includes(actKey)) return seen;
  const changed = change(seen);
  if (changed === seen) return seen;
  const next = {
    ...withDraftTime(changed, seen, deps.now()),
    version: seen.version + 1,
    handledEvents: [...seen.handledEvents, actKey].slice(-REMEMBERED_ACTS),
  };
  const written = await deps.stores.conversations.replace(next, seen.version);
  return written ? next : updateConversation(deps, { personId, actKey }, change);
}

/** Notes when a draft changed. */
function withDraftTime(changed: Conversation, { draft: before }: Conversation, now: Date): Conversation {
  if (!changed.draft || changed.draft === before) return changed;
  return { ...changed, draft: { ...changed.draft, changedAt: now } };
}

/** The next text answers this question. */
export async function openQuestion(deps: Deps, update: Update, question: Asked): Promise<void> {
  await updateConversation(deps, update, (conversation) => asking(conversation, question, deps.now()));
}

/** Whoever closes a question says which: one about anything else stays open. */
export async function closeQuestion(
  deps: Deps,
  update: Update,
  isMeant: (asked: Asked) => boolean,
): Promise<void> {
  await updateConversation(deps, update, (conversation) =>
    conversation.asked && isMeant(conversation.asked) ? withoutQuestion(conversation) : conversation,
  );
}
