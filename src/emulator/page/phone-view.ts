/** One person's phone in its dark frame, or the person's computer, kept in step with the chat. */
import type { ChatView } from '../protocol.js';
import { watchAttention } from './attention.js';
import { element } from './dom.js';
import { keep, kept } from './kept.js';
import { previewOfEntry } from './message-preview.js';
import { createOwnerView } from './owner-view.js';
import { createPhoneParts, type PhoneDeps, phoneScreen } from './phone-parts.js';
import { createUnread } from './unread.js';
import { words } from './words.js';

export interface PhoneView {
  root: HTMLElement;
  update(chat: ChatView): void;
  clockChanged(): void;
}

export function createPhoneView(deps: PhoneDeps): PhoneView {
  const parts = createPhoneParts(deps, () => pc);
  const owner = createOwnerView(() => switchDevice());
  const frame = element('div', { class: 'phone-frame' }, phoneScreen(parts));
  const root = element('section', { class: 'phone', data: { phone: deps.key } }, owner.root, frame);
  const unread = createUnread();
  const isAttended = watchAttention(root);
  const looking = () => isAttended() || root.classList.contains('phone-acting');
  let chat: ChatView | null = null;
  const pcKeptAs = `pc-${deps.key}`;
  let pcChosen = kept(pcKeptAs);
  let pc = false;

  const showDevice = () => {
    if (!chat) return;
    const { follows, device } = chat.person;
    pc = typeof pcChosen === 'boolean' ? pcChosen : device === 'pc';
    root.classList.toggle('phone-pc', pc);
    root.classList.toggle('phone-stranger', !follows);
    parts.quickReplies.update(pc ? [] : chat.quickReply);
    parts.richMenu.update(pc || !follows ? null : chat.richMenu);
    owner.update(chat, unread.count(chat.unread, looking()), pc);
  };
  const switchDevice = () => {
    pcChosen = !pc;
    keep(pcKeptAs, !pc);
    showDevice();
  };
  const clockChanged = () => {
    parts.header.setClock(deps.now());
    parts.room.showLoading(isLoading(chat, deps.now()));
  };
  const update = (next: ChatView) => {
    const arrived = newestFromBot(chat, next);
    chat = next;
    root.setAttribute('aria-label', words.phone.of(next.person.name));
    parts.header.update(next.person.follows);
    parts.room.update(next.entries, deps.now());
    clockChanged();
    showDevice();
    if (looking()) parts.notification.hide();
    else if (arrived) parts.notification.show(arrived);
  };

  root.addEventListener('focusin', () => {
    parts.notification.hide();
    showDevice();
  });
  return { root, update, clockChanged };
}

function isLoading(chat: ChatView | null, now: string): boolean {
  return chat?.loadingUntil != null && chat.loadingUntil > now;
}

/** The line to announce when the account wrote since the last look; null at the first look. */
function newestFromBot(before: ChatView | null, after: ChatView): string | null {
  const newest = after.entries.at(-1);
  if (!before || newest?.kind !== 'bot') return null;
  return before.entries.at(-1)?.id === newest.id ? null : previewOfEntry(newest);
}
