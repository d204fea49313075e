/** The chat of each person with the account, as the person sees it. */
import type { messagingApi } from '@line/bot-sdk';
import type { ChatEntry, ChatView, PersonContent } from '../protocol.js';
import type { Changes } from './changes.js';
import { type Chat, type ChatViewDeps, viewChat } from './chat-view.js';
import type { Clock } from './clock.js';
import type { People, Person } from './people.js';

export interface Chats {
  view(person: Person): ChatView;
  addFromBot(person: Person, id: string, message: messagingApi.Message): void;
  addFromPerson(person: Person, id: string, content: PersonContent): void;
  addNotice(person: Person, id: string, text: string): void;
  /** Tapping a quick reply hides them all, whatever its action. */
  hideQuickReply(person: Person): void;
  showLoading(person: Person, seconds: number): void;
  markRead(person: Person, upToId?: string): void;
  markUnsent(person: Person, id: string): void;
  /** Something outside the chat changed what the person sees: menu, friendship. */
  refresh(person: Person): void;
}

interface ChatsDeps extends ChatViewDeps {
  clock: Clock;
  changes: Changes;
  people: People;
}

export function createChats({ clock, changes, people, ...viewDeps }: ChatsDeps): Chats {
  const chats = new Map(people.all().map((person) => [person.userId, emptyChat()]));
  const at = () => clock.now().toISOString();

  const chatOf = ({ key, userId }: Person): Chat => {
    const chat = chats.get(userId);
    if (!chat) throw new Error(`${key} has no chat`);
    return chat;
  };
  const view = (person: Person) => viewChat(viewDeps, person, chatOf(person));
  const publish = (person: Person, changed: ChatEntry[]) => {
    const { entries: _, ...chat } = view(person);
    changes.publish({ type: 'chat', chat, entries: changed });
  };
  const change = (person: Person, how: (chat: Chat) => void) => {
    how(chatOf(person));
    publish(person, []);
  };
  const add = <Entry extends ChatEntry>(
    person: Person,
    how: (chat: Chat, entry: Entry) => void,
    entry: Entry,
  ) => {
    how(chatOf(person), entry);
    publish(person, [entry]);
  };

  return {
    view,
    refresh: (person) => publish(person, []),
    addFromBot: (person, id, message) => add(person, hear, { kind: 'bot', id, at: at(), message }),
    addFromPerson: (person, id, content) =>
      add(person, speak, { kind: 'person', id, at: at(), read: false, content }),
    addNotice: (person, id, text) =>
      add(person, (chat, entry) => chat.entries.push(entry), { kind: 'notice', id, at: at(), text }),
    hideQuickReply: (person) => change(person, (chat) => Object.assign(chat, { quickReply: [] })),
    showLoading: (person, seconds) => {
      const loadingUntil = new Date(clock.now().getTime() + seconds * 1000).toISOString();
      change(person, (chat) => Object.assign(chat, { loadingUntil }));
    },
    markRead: (person, upToId) => publish(person, markRead(chatOf(person).entries, upToId)),
    markUnsent: (person, id) => publish(person, markUnsent(chatOf(person).entries, id)),
  };
}

function emptyChat(): Chat {
  return { entries: [], quickReply: [], loadingUntil: null, unread: 0 };
}

/** A message of the bot ends the loading dots and brings its own quick replies, or none. */
function hear(chat: Chat, entry: Extract<ChatEntry, { kind: 'bot' }>): void {
  chat.entries.push(entry);
  chat.quickReply = entry.message.quickReply?.items ?? [];
  chat.loadingUntil = null;
  chat.unread += 1;
}

function speak(chat: Chat, entry: Extract<ChatEntry, { kind: 'person' }>): void {
  chat.entries.push(entry);
  chat.quickReply = [];
  chat.unread = 0;
}

type OwnEntry = Extract<ChatEntry, { kind: 'person' }>;

/** @returns those that were not read before. */
function markRead(entries: ChatEntry[], upToId?: string): ChatEntry[] {
  const last = upToId === undefined ? entries.length - 1 : entries.findIndex((entry) => entry.id === upToId);
  const unread = entries
    .slice(0, last + 1)
    .filter((entry): entry is OwnEntry => entry.kind === 'person' && !entry.read);
  for (const entry of unread) entry.read = true;
  return unread;
}

function markUnsent(entries: ChatEntry[], id: string): ChatEntry[] {
  const found = entries.filter((entry): entry is OwnEntry => entry.kind === 'person' && entry.id === id);
  for (const entry of found) entry.content.unsent = true;
  return found;
}
