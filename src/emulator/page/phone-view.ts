/** One person's phone: header, chat, quick replies, keyboard, rich menu and date picker in a dark frame. */
import type { ChatView } from '../protocol.js';
import type { Announcer } from './announcer.js';
import { createChatHeader } from './chat-header.js';
import { createChatRoom } from './chat-view.js';
import { createDatePicker } from './date-picker.js';
import { button, element } from './dom.js';
import type { PersonApi } from './emulator-api.js';
import { createKeyboard } from './keyboard.js';
import { previewOfEntry } from './message-preview.js';
import { createNotification } from './notification.js';
import { createOwnerView } from './owner-view.js';
import { createTap, type Tap } from './perform-tap.js';
import { createQuickReplies } from './quick-replies.js';
import { createRichMenuView } from './rich-menu-view.js';
import { createUnread } from './unread.js';
import { words } from './words.js';

export interface PhoneDeps {
  key: string;
  botName: string;
  api: PersonApi;
  announcer: Announcer;
  now(): string;
}

export interface PhoneView {
  root: HTMLElement;
  update(chat: ChatView): void;
  clockChanged(): void;
}

export function createPhoneView(deps: PhoneDeps): PhoneView {
  const parts = createParts(deps, () => pc);
  const { root, owner, header, room, quickReplies, richMenu, notification, unread } = parts;
  let chat: ChatView | null = null;
  let pcChosen: boolean | null = null;
  let pc = false;

  const looking = () => document.hasFocus() && root.contains(document.activeElement);
  const showDevice = () => {
    if (!chat) return;
    pc = pcChosen ?? chat.person.device === 'pc';
    root.classList.toggle('phone-pc', pc);
    root.classList.toggle('phone-stranger', !chat.person.follows);
    quickReplies.update(pc ? [] : chat.quickReply);
    richMenu.update(pc || !chat.person.follows ? null : chat.richMenu);
    owner.update(chat, unread.count(chat.unread, looking()), pc);
  };
  const clockChanged = () => {
    header.setClock(deps.now());
    room.showLoading(chat?.loadingUntil != null && chat.loadingUntil > deps.now());
  };
  const update = (next: ChatView) => {
    const arrived = newestFromBot(chat, next);
    chat = next;
    header.update(next.person.follows);
    room.update(next.entries, deps.now());
    clockChanged();
    showDevice();
    if (arrived && !looking()) notification.show(arrived);
  };

  parts.deviceSwitch.switched = () => {
    pcChosen = !pc;
    showDevice();
  };
  root.addEventListener('focusin', () => {
    notification.hide();
    showDevice();
  });
  return { root, update, clockChanged };
}

/** The line to announce when the account wrote since the last look; null at the first look. */
function newestFromBot(before: ChatView | null, after: ChatView): string | null {
  const newest = after.entries.at(-1);
  if (!before || newest?.kind !== 'bot') return null;
  return before.entries.at(-1)?.id === newest.id ? null : previewOfEntry(newest);
}

function createParts(deps: PhoneDeps, isPc: () => boolean) {
  const { api, announcer } = deps;
  const act: typeof api.act = (action) => {
    const done = api.act(action);
    announcer.attempt(done);
    return done;
  };
  const deviceSwitch = { switched: () => {} };
  const owner = createOwnerView(() => deviceSwitch.switched());
  const header = createChatHeader(deps.botName, (follows) => act({ type: follows ? 'follows' : 'blocks' }));
  const datePicker = createDatePicker(deps.now);
  const keyboard = createKeyboard({
    sendText: (text) => act({ type: 'says', text }),
    sendPhotos: (photos) => announcer.attempt(api.sendPhotos(photos)),
    sendFiles: (files) => announcer.attempt(sendOneByOne(files, api)),
    sendSticker: () => act({ type: 'sendsSticker' }),
    sendLocation: () => act({ type: 'sendsLocation' }),
  });
  const tap: Tap = createTap({
    act,
    isPc,
    pickDate: datePicker.open,
    pickPhotos: keyboard.pickPhotos,
    fillComposer: keyboard.fill,
    showRichMenu: (open) => richMenu.show(open),
    say: announcer.say,
  });
  const room = createChatRoom({
    botName: deps.botName,
    tap,
    unsend: (entryId) => act({ type: 'unsends', entryId }),
  });
  const quickReplies = createQuickReplies(tap);
  const richMenu = createRichMenuView(tap);
  const notification = createNotification(deps.botName);
  const screen = element(
    'div',
    { class: 'phone-screen' },
    header.root,
    room.root,
    quickReplies.root,
    keyboard.root,
    followBar(() => act({ type: 'follows' })),
    richMenu.root,
    element('p', { class: 'pc-note', text: words.phone.pcNote }),
    datePicker.root,
    notification.root,
  );
  const frame = element('div', { class: 'phone-frame' }, screen);
  const root = element('section', { class: 'phone', data: { phone: deps.key } }, owner.root, frame);
  const unread = createUnread();
  return { root, owner, header, room, quickReplies, richMenu, notification, unread, deviceSwitch };
}

async function sendOneByOne(files: File[], api: PersonApi): Promise<void> {
  for (const file of files) await api.sendFile(file);
}

function followBar(follow: () => void): HTMLElement {
  return element(
    'div',
    { class: 'follow-bar' },
    element('span', { text: words.phone.notFollowing }),
    button({ class: 'primary', text: words.phone.follow, onClick: follow }),
  );
}
