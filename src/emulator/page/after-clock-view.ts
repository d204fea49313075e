/** Says what became due when the clock was moved: to whom the bot wrote, and what. */
import type { AfterClock, ChatView, EmulatorState } from '../protocol.js';
import { button, element } from './dom.js';
import { previewOfEntry } from './message-preview.js';
import { dateAndTime } from './times.js';
import { words } from './words.js';

export interface AfterClockView {
  root: HTMLElement;
  update(state: EmulatorState): void;
}

export function createAfterClockView(): AfterClockView {
  const heading = element('strong');
  const lines = element('ul');
  const close = button({ text: words.close, onClick: () => hide() });
  const root = element(
    'section',
    { class: 'after-clock', attributes: { role: 'status' } },
    heading,
    lines,
    close,
  );
  root.hidden = true;
  let shown: AfterClock | null = null;
  let shownChats: ChatView[] | null = null;
  const hide = () => {
    root.hidden = true;
  };

  const update = ({ afterClock, chats }: EmulatorState) => {
    // a page hears of a message only after it heard that the message was due
    if (afterClock === null || (afterClock === shown && chats === shownChats)) return;
    if (afterClock.movedTo !== shown?.movedTo) root.hidden = false;
    shown = afterClock;
    shownChats = chats;
    heading.textContent = words.afterClock.heading(dateAndTime(afterClock.movedTo));
    lines.replaceChildren(...toldLines(afterClock, chats).map((text) => element('li', { text })));
  };
  return { root, update };
}

function toldLines({ told, isSettled }: AfterClock, chats: ChatView[]): string[] {
  const lines = told.flatMap(({ key, entryId }) => {
    const chat = chats.find(({ person }) => person.key === key);
    const entry = chat?.entries.find(({ id }) => id === entryId);
    return chat && entry ? [words.afterClock.toldTo(chat.person.name, previewOfEntry(entry))] : [];
  });
  if (lines.length > 0) return lines;
  return [isSettled ? words.afterClock.nothing : words.afterClock.looking];
}
