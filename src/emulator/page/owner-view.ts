/** Above each phone: whose it is, what waits unread, and the switch between phone and computer. */
import type { ChatView } from '../protocol.js';
import { button, element } from './dom.js';
import { icon } from './icons.js';
import { previewOfEntry } from './message-preview.js';
import { words } from './words.js';

export interface OwnerView {
  root: HTMLElement;
  update(chat: ChatView, unread: number, pc: boolean): void;
}

export function createOwnerView(switchDevice: () => void): OwnerView {
  const name = element('strong', { class: 'owner-name' });
  const role = element('span', { class: 'owner-role' });
  const badge = element('span', { class: 'unread', data: { role: 'unread' } });
  const preview = element('span', { class: 'owner-preview', data: { role: 'chat-list-line' } });
  const device = button({ class: 'icon-button', onClick: switchDevice });
  const root = element(
    'header',
    { class: 'owner' },
    element('div', { class: 'owner-words' }, name, role, preview),
    badge,
    device,
  );

  const update: OwnerView['update'] = (chat, unread, pc) => {
    const newest = chat.entries.at(-1);
    name.textContent = chat.person.name;
    role.textContent = chat.person.role;
    preview.textContent = newest ? previewOfEntry(newest) : '';
    badge.hidden = unread === 0;
    badge.textContent = String(unread);
    badge.setAttribute('aria-label', words.phone.unread(unread));
    showSwitch(device, pc);
  };
  return { root, update };
}

function showSwitch(device: HTMLButtonElement, pc: boolean): void {
  const label = pc ? words.phone.usePhone : words.phone.usePc;
  // A picture that is replaced while the mouse is down on it would swallow the click.
  if (device.title === label) return;
  device.title = label;
  device.setAttribute('aria-label', label);
  device.replaceChildren(icon(pc ? 'phone' : 'screen'));
}
