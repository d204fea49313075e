/** One line of the chat: the bubble with its avatar, time, read state and, for own messages, 'unsend'. */
import type { ChatEntry } from '../protocol.js';
import { botBubble } from './bot-bubbles.js';
import type { ChatLine } from './chat-lines.js';
import { button, element } from './dom.js';
import { drawOrExplain } from './flex/component.js';
import { icon } from './icons.js';
import { ownBubble } from './own-bubbles.js';
import type { Tap } from './perform-tap.js';
import { picture } from './picture.js';
import { timeOfDay } from './times.js';
import { words } from './words.js';

export interface BubbleDeps {
  botName: string;
  tap: Tap;
  unsend(entryId: string): void;
}

type BotEntry = Extract<ChatEntry, { kind: 'bot' }>;
type OwnEntry = Extract<ChatEntry, { kind: 'person' }>;

export function renderLine(line: ChatLine, deps: BubbleDeps): HTMLElement {
  if (line.kind === 'day')
    return element('div', { class: 'chat-day' }, element('span', { text: line.label }));
  const { entry, startsGroup } = line;
  const node = renderEntry(entry, startsGroup, deps);
  node.dataset.entry = entry.id;
  return node;
}

function renderEntry(entry: ChatEntry, startsGroup: boolean, deps: BubbleDeps): HTMLElement {
  if (entry.kind === 'notice') return notice(entry.text);
  if (entry.kind === 'bot') return botEntry(entry, startsGroup, deps);
  return entry.content.unsent ? notice(words.youUnsent) : ownEntry(entry, deps);
}

function notice(text: string): HTMLElement {
  return element('div', { class: 'entry entry-notice' }, element('span', { text }));
}

/** Cards take the whole width under the avatar, as in LINE; small bubbles stand beside it. */
const WIDE = new Set(['flex', 'template', 'imagemap']);

function botEntry(entry: BotEntry, startsGroup: boolean, deps: BubbleDeps): HTMLElement {
  const { message } = entry;
  const node = element('div', { class: 'entry entry-bot' });
  if (WIDE.has(message.type)) node.classList.add('entry-wide');
  if (startsGroup) {
    const name = message.sender?.name ?? deps.botName;
    node.classList.add('entry-first');
    node.append(avatar(name, message.sender?.iconUrl), element('span', { class: 'sender', text: name }));
  }
  const time = element('time', {
    class: 'entry-time',
    text: timeOfDay(entry.at),
    attributes: { datetime: entry.at },
  });
  node.append(
    element(
      'div',
      { class: 'entry-content' },
      drawOrExplain(() => botBubble(message, deps.tap)),
      time,
    ),
  );
  return node;
}

export function avatar(name: string, iconUrl?: string): HTMLElement {
  const node = element('span', { class: 'avatar', attributes: { 'aria-hidden': 'true' } });
  node.append(iconUrl ? picture(iconUrl, '') : firstLetter(name));
  return node;
}

/** Thai names may begin with a vowel that stands before its consonant, which alone means nothing. */
function firstLetter(name: string): string {
  return name.replace(/^[เแโใไ]/, '').slice(0, 1);
}

function ownEntry(entry: OwnEntry, deps: BubbleDeps): HTMLElement {
  const state = element(
    'div',
    { class: 'entry-state' },
    element('span', { class: 'read', text: entry.read ? words.read : '' }),
    element('time', { class: 'entry-time', text: timeOfDay(entry.at), attributes: { datetime: entry.at } }),
  );
  const options = ownOptions(() => deps.unsend(entry.id));
  const node = element('div', { class: 'entry entry-own' }, options.root, state, ownBubble(entry.content));
  node.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    options.open();
  });
  return node;
}

function ownOptions(unsend: () => void) {
  const choice = button({ class: 'unsend', text: words.bubble.unsend, onClick: unsend });
  choice.hidden = true;
  const open = () => {
    choice.hidden = false;
    choice.focus();
  };
  const label = words.bubble.options;
  const more = button(
    {
      class: 'more',
      attributes: { 'aria-label': label, title: label },
      onClick: () => (choice.hidden ? open() : close()),
    },
    icon('more'),
  );
  const close = () => {
    choice.hidden = true;
  };
  const root = element('div', { class: 'entry-options' }, choice, more);
  root.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && root.contains(event.relatedTarget))) close();
  });
  return { root, open };
}
