/** A chat as its person's device shows it. */
import type { messagingApi } from '@line/bot-sdk';
import type { ChatEntry, ChatView } from '../protocol.js';
import type { Media } from './media.js';
import type { Person } from './people.js';
import type { RichMenus } from './rich-menus.js';

export interface Chat {
  entries: ChatEntry[];
  quickReply: messagingApi.QuickReplyItem[];
  loadingUntil: string | null;
  unread: number;
}

export interface ChatViewDeps {
  richMenus: RichMenus;
  media: Media;
}

export function viewChat(deps: ChatViewDeps, person: Person, chat: Chat): ChatView {
  const { entries, loadingUntil, unread } = chat;
  const { blocked: _, lastWroteAt: __, ...shown } = person;
  return { person: shown, entries, ...buttons(deps, person, chat.quickReply), loadingUntil, unread };
}

/** LINE for PC shows neither quick replies nor rich menus. */
function buttons(
  { richMenus, media }: ChatViewDeps,
  person: Person,
  quickReply: messagingApi.QuickReplyItem[],
) {
  if (person.device === 'pc') return { quickReply: [], richMenu: null };
  const menu = person.follows ? richMenus.shownTo(person.userId) : undefined;
  return { quickReply, richMenu: menu ? { menu, imageUrl: media.urlOf(menu.richMenuId) } : null };
}
