/** The tray behind the plus sign: everything that a phone can send besides text. */
import { button, element } from './dom.js';
import { type IconName, icon } from './icons.js';
import { words } from './words.js';

export interface TrayDeps {
  choosePhotos(): void;
  chooseFiles(): void;
  sendSticker(): void;
  sendLocation(): void;
}

export interface Tray {
  root: HTMLElement;
  opener: HTMLButtonElement;
}

export function createTray(deps: TrayDeps): Tray {
  const root = element(
    'div',
    { class: 'tray' },
    choice('photo', words.keyboard.photo, deps.choosePhotos),
    choice('file', words.keyboard.file, deps.chooseFiles),
    choice('smile', words.keyboard.sticker, deps.sendSticker),
    choice('pin', words.keyboard.location, deps.sendLocation),
  );
  root.hidden = true;
  const label = words.keyboard.attach;
  const toggle = () => {
    root.hidden = !root.hidden;
    opener.setAttribute('aria-expanded', String(!root.hidden));
  };
  const opener = button(
    {
      class: 'icon-button',
      attributes: { 'aria-label': label, title: label, 'aria-expanded': 'false' },
      onClick: toggle,
    },
    icon('add'),
  );
  return { root, opener };
}

function choice(name: IconName, label: string, onClick: () => void): HTMLElement {
  return button({ class: 'tray-button', onClick }, icon(name), element('span', { text: label }));
}
