/** What each person sees in her chat with the account. */
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
  /** Something outside the chat changed what she sees: menu, friendship. */
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
  const refresh = (person: Person) => changes.publish({ type: 'chat', chat: view(person) });
  const change = (person: Person, how: (chat: Chat) => void) => {
    how(chatOf(person));
    refresh(person);
  };

  return {
    view,
    refresh,
    addFromBot: (person, id, message) =>
      change(person, (chat) => hear(chat, { kind: 'bot', id, at: at(), message })),
    addFromPerson: (person, id, content) =>
      change(person, (chat) => speak(chat, { kind: 'person', id, at: at(), read: false, content })),
    addNotice: (person, id, text) =>
      change(person, (chat) => chat.entries.push({ kind: 'notice', id, at: at(), text })),
    hideQuickReply: (person) => change(person, (chat) => Object.assign(chat, { quickReply: [] })),
    showLoading: (person, seconds) => {
      const loadingUntil = new Date(clock.now().getTime() + seconds * 1000).toISOString();
      change(person, (chat) => Object.assign(chat, { loadingUntil }));
    },
    markRead: (person, upToId) => change(person, (chat) => markRead(chat.entries, upToId)),
    markUnsent: (person, id) => change(person, (chat) => markUnsent(chat.entries, id)),
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

function markRead(entries: ChatEntry[], upToId?: string): void {
  const last = upToId === undefined ? entries.length - 1 : entries.findIndex((entry) => entry.id === upToId);
  for (const entry of entries.slice(0, last + 1)) if (entry.kind === 'person') entry.read = true;
}

function markUnsent(entries: ChatEntry[], id: string): void {
  for (const entry of entries) if (entry.kind === 'person' && entry.id === id) entry.content.unsent = true;
}
