/** What each person sees in her chat with the account. */
import type { messagingApi } from '@line/bot-sdk';
import type { ChatEntry, ChatView, PersonContent } from '../protocol.js';
import type { Changes } from './changes.js';
import type { Clock } from './clock.js';
import type { Media } from './media.js';
import type { People, Person } from './people.js';
import type { RichMenus } from './rich-menus.js';

export type PersonEntry = Extract<ChatEntry, { kind: 'person' }>;
export type BotEntry = Extract<ChatEntry, { kind: 'bot' }>;

export interface Chats {
  view(person: Person): ChatView;
  entries(person: Person): readonly ChatEntry[];
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

interface Chat {
  entries: ChatEntry[];
  quickReply: messagingApi.QuickReplyItem[];
  loadingUntil: string | null;
  unread: number;
}

interface ChatsDeps {
  clock: Clock;
  changes: Changes;
  people: People;
  richMenus: RichMenus;
  media: Media;
}

export function createChats({ clock, changes, people, richMenus, media }: ChatsDeps): Chats {
  const chats = new Map(people.all().map((person) => [person.userId, newChat()]));

  const chatOf = (person: Person): Chat => {
    const chat = chats.get(person.userId);
    if (!chat) throw new Error(`${person.key} has no chat`);
    return chat;
  };
  const view = (person: Person): ChatView => {
    const { entries, quickReply, loadingUntil, unread } = chatOf(person);
    const { blocked: _, lastWroteAt: __, ...shown } = person;
    return { person: shown, entries, ...onDevice(person, quickReply), loadingUntil, unread };
  };
  /** LINE for PC shows neither quick replies nor rich menus. */
  const onDevice = (person: Person, quickReply: messagingApi.QuickReplyItem[]) => {
    const menu = person.follows ? richMenus.shownTo(person.userId) : undefined;
    if (person.device === 'pc') return { quickReply: [], richMenu: null };
    return { quickReply, richMenu: menu ? { menu, imageUrl: media.urlOf(menu.richMenuId) } : null };
  };
  const refresh = (person: Person) => changes.publish({ type: 'chat', chat: view(person) });
  const now = () => clock.now().toISOString();

  const change = (person: Person, how: (chat: Chat) => void) => {
    how(chatOf(person));
    refresh(person);
  };
  return {
    view,
    refresh,
    entries: (person) => chatOf(person).entries,
    addFromBot: (person, id, message) =>
      change(person, (chat) => {
        chat.entries.push({ kind: 'bot', id, at: now(), message });
        chat.quickReply = message.quickReply?.items ?? [];
        chat.loadingUntil = null;
        chat.unread += 1;
      }),
    addFromPerson: (person, id, content) =>
      change(person, (chat) => {
        chat.entries.push({ kind: 'person', id, at: now(), read: false, content });
        chat.quickReply = [];
        chat.unread = 0;
      }),
    addNotice: (person, id, text) =>
      change(person, (chat) => chat.entries.push({ kind: 'notice', id, at: now(), text })),
    hideQuickReply: (person) =>
      change(person, (chat) => {
        chat.quickReply = [];
      }),
    showLoading: (person, seconds) =>
      change(person, (chat) => {
        chat.loadingUntil = new Date(clock.now().getTime() + seconds * 1000).toISOString();
      }),
    markRead: (person, upToId) => change(person, (chat) => markRead(chat.entries, upToId)),
    markUnsent: (person, id) => change(person, (chat) => markUnsent(chat.entries, id)),
  };
}

function newChat(): Chat {
  return { entries: [], quickReply: [], loadingUntil: null, unread: 0 };
}

function markRead(entries: ChatEntry[], upToId?: string): void {
  const last = upToId === undefined ? entries.length - 1 : entries.findIndex((entry) => entry.id === upToId);
  for (const entry of entries.slice(0, last + 1)) if (entry.kind === 'person') entry.read = true;
}

function markUnsent(entries: ChatEntry[], id: string): void {
  for (const entry of entries) if (entry.kind === 'person' && entry.id === id) entry.content.unsent = true;
}
