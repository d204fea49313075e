/** A place where a text that somebody types may be taken as an answer. */
import { type Asked, type Conversation, newConversation } from '../../src/domain/conversation.js';
import type { Postback } from '../../src/line/postback.js';
import type { TestApp } from '../support/start-app.js';

export interface TypedField {
  name: string;
  /** The question that is open, if any: its kind, and of an act its name. */
  asks?: string;
  /** The key of whoever types. */
  who: string;
  /** Opens the question, on a request of its own where it is about one. */
  open(bot: TestApp): Promise<void>;
  /** The texts to type: the words, or answers in which they stand. Absent: the words alone. */
  answers?: (words: string) => string[];
  /** Says the words by a button instead, made up as none of ours is. */
  tap?(bot: TestApp, words: string): Promise<Tap>;
  /** Each piece of the answer is kept by itself. */
  inPieces?: true;
  /** Records what was typed, where the answer to it shows no button that does. */
  record?(bot: TestApp): Promise<Postback | undefined>;
}

/** As LINE hands on a tap, with what was picked. */
export interface Tap {
  data: string;
  params?: Record<string, string>;
}

/** Lays out what the bot is talking about with somebody, whatever it was before. */
export async function openConversation(
  { phone, stores, app }: TestApp,
  who: string,
  open: Partial<Conversation>,
): Promise<void> {
  const personId = phone(who).userId;
  const { version = 0 } = (await stores.conversations.get(personId)) ?? {};
  const conversation = { ...newConversation(personId), askedAt: app.deps.now(), ...open };
  await stores.conversations.replace({ ...conversation, version: version + 1 }, version);
}

/** As the handlers of questions are named. */
export function nameOfQuestion(asked: Asked): string {
  return asked.kind === 'act' ? asked.act : asked.kind;
}
