/** The parts of one phone, wired to each other: what is tapped or typed goes to the emulator. */
import type { PersonAction } from '../protocol.js';
import type { Announcer } from './announcer.js';
import { createChatHeader } from './chat-header.js';
import { createChatRoom } from './chat-view.js';
import { createDatePicker } from './date-picker.js';
import { button, element } from './dom.js';
import type { PersonApi } from './emulator-api.js';
import { createKeyboard } from './keyboard.js';
import { createNotification } from './notification.js';
import { createTap } from './perform-tap.js';
import { createQuickReplies } from './quick-replies.js';
import { createRichMenuView } from './rich-menu-view.js';
import { words } from './words.js';

export interface PhoneDeps {
  key: string;
  botName: string;
  api: PersonApi;
  announcer: Announcer;
  now(): string;
}

export type PhoneParts = ReturnType<typeof createPhoneParts>;

export function createPhoneParts({ key, botName, api, announcer, now }: PhoneDeps, isPc: () => boolean) {
  const act = (action: PersonAction) => announcer.attempt(api.act(action));
  const keyboard = createKeyboard({
    keptAs: `typed-${key}`,
    sendText: (text) => act({ type: 'says', text }),
    sendPhotos: (photos) => announcer.attempt(api.sendPhotos(photos)),
    sendFiles: (files) => announcer.attempt(sendOneByOne(files, api)),
    sendSticker: () => act({ type: 'sendsSticker' }),
    sendLocation: () => act({ type: 'sendsLocation' }),
  });
  const datePicker = createDatePicker(now);
  const tap = createTap({
    act,
    isPc,
    pickDate: datePicker.open,
    pickPhotos: keyboard.pickPhotos,
    fillComposer: keyboard.fill,
    showRichMenu: (open) => richMenu.show(open),
    say: announcer.say,
  });
  const richMenu = createRichMenuView(tap);
  keyboard.root.addEventListener('focusin', () => richMenu.show(false)); // as on LINE: the keyboard takes its place
  const room = createChatRoom({ botName, tap, unsend: (entryId) => act({ type: 'unsends', entryId }) });
  return {
    header: createChatHeader(botName, (follows) => act({ type: follows ? 'follows' : 'blocks' })),
    room,
    quickReplies: createQuickReplies(tap, () => room.root.focus()),
    keyboard,
    followBar: followBar(() => act({ type: 'follows' })),
    richMenu,
    datePicker,
    notification: createNotification(botName),
  };
}

/** From top to bottom, as they lie on the screen; the last two cover it when they open. */
export function phoneScreen(parts: PhoneParts): HTMLElement {
  return element(
    'div',
    { class: 'phone-screen' },
    parts.header.root,
    parts.room.root,
    parts.quickReplies.root,
    parts.keyboard.root,
    parts.followBar,
    parts.richMenu.root,
    element('p', { class: 'pc-note', text: words.phone.pcNote }),
    parts.datePicker.root,
    parts.notification.root,
  );
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
