/** The strip that drops from the top of a phone when a message arrives while nobody looks at it. */
import { avatar } from './bubbles.js';
import { button, element } from './dom.js';
import { words } from './words.js';

const SHOWN_MS = 5000;

export interface Notification {
  root: HTMLElement;
  show(preview: string): void;
  hide(): void;
}

export function createNotification(botName: string): Notification {
  const preview = element('span', { class: 'notification-preview' });
  const root = button(
    { class: 'notification', attributes: { 'aria-label': words.phone.notification }, onClick: () => hide() },
    avatar(botName),
    element('span', { class: 'notification-words' }, element('strong', { text: botName }), preview),
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    root.hidden = true;
  };
  const show = (text: string) => {
    clearTimeout(timer);
    preview.textContent = text;
    root.hidden = false;
    timer = setTimeout(hide, SHOWN_MS);
  };
  hide();
  return { root, show, hide };
}
