/** The reads that most events need of their chat, side by side: MongoDB answers in one round trip. */
import type { Conversation } from '../domain/conversation.js';
import type { IncomingEvent } from '../domain/incoming-event.js';
import type { OutMessage } from '../domain/message.js';
import type { Person } from '../domain/person/person.js';
import type { Stores } from '../domain/stores.js';
import { isActedOn } from '../line/acted-on.js';
import { messageLimits } from '../line/message-limits.js';
import type { LineEvent } from '../line/webhook-event.js';

/** An absent part is read when it is needed. */
export interface KnownOfChat {
  chatId: string;
  person: Person | undefined;
  conversation: Conversation | undefined;
  /** As far as one reply carries them. */
  riding: OutMessage[] | undefined;
}

interface Ahead {
  hasOlderUnfinished: boolean;
  known: KnownOfChat | undefined;
}

/** Whether its handling reads the chat of a person. */
export function needsChat({ body }: Pick<IncomingEvent, 'body'>): boolean {
  const event = body as LineEvent;
  return event.source?.type === 'user' && isActedOn(event);
}

/**
 * Whether an earlier event is unfinished is looked at first: what that one wrote, it wrote before it was finished. The chat
 * is read here only for an event that was stored as begun: where reading ends the process, that counts against the event.
 */
export async function lookAhead(stores: Stores, event: IncomingEvent, isBegun: boolean): Promise<Ahead> {
  const [hasOlderUnfinished, known] = await Promise.all([
    stores.events.hasOlderUnfinished(event),
    isBegun && needsChat(event) ? readChat(stores, event.chatId) : undefined,
  ]);
  return { hasOlderUnfinished, known };
}

export async function readChat(stores: Stores, chatId: string): Promise<KnownOfChat> {
  const [person, conversation, riding] = await Promise.all([
    ifReadable(stores.persons.get(chatId)),
    ifReadable(stores.conversations.get(chatId)),
    ifReadable(stores.messages.ridingFor(chatId, messageLimits.messages)),
  ]);
  return { chatId, person, conversation, riding };
}

/** Whoever needs what can't be read now asks for it again, and meets the fault there. */
function ifReadable<T>(read: Promise<T>): Promise<T | undefined> {
  return read.catch(() => undefined);
}
