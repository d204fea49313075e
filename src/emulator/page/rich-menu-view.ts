/** The rich menu at the foot of a phone: a bar that opens and closes it, and its picture with places to tap. */
import type { messagingApi } from '@line/bot-sdk';
import type { ChatView } from '../protocol.js';
import { button, element, setStyles } from './dom.js';
import type { Tap } from './perform-tap.js';
import { picture } from './picture.js';
import { words } from './words.js';

export interface RichMenuView {
  root: HTMLElement;
  update(richMenu: ChatView['richMenu']): void;
  show(open: boolean): void;
}

export function createRichMenuView(tap: Tap): RichMenuView {
  const bar = button({ class: 'rich-menu-bar', onClick: () => show(areas.hidden !== false) });
  const areas = element('div', { class: 'rich-menu-areas' });
  const root = element('div', { class: 'rich-menu', data: { role: 'rich-menu' } }, bar, areas);
  let shownId: string | null = null;

  const show = (open: boolean) => {
    areas.hidden = !open;
    bar.setAttribute('aria-expanded', String(open));
  };
  const update: RichMenuView['update'] = (richMenu) => {
    root.hidden = richMenu === null;
    const id = richMenu?.menu.richMenuId ?? null;
    if (id === shownId) return;
    // A menu that was switched to by a tap stays open; a first one opens as its maker wished.
    const staysOpen = shownId !== null && !areas.hidden;
    shownId = id;
    if (!richMenu) return;
    bar.textContent = richMenu.menu.chatBarText;
    areas.replaceChildren(picture(richMenu.imageUrl, ''), ...areaButtons(richMenu.menu, tap));
    setStyles(areas, { 'aspect-ratio': `${richMenu.menu.size.width} / ${richMenu.menu.size.height}` });
    show(staysOpen || richMenu.menu.selected);
  };
  return { root, update, show };
}

function areaButtons(menu: messagingApi.RichMenuResponse, tap: Tap): HTMLElement[] {
  return menu.areas.flatMap(({ bounds, action }, index) => {
    if (!bounds || !action) return [];
    const label = action.label ?? words.richMenu.area(index + 1);
    const area = button({
      class: 'rich-menu-area',
      attributes: { 'aria-label': label, title: label },
      onClick: () => tap(action),
    });
    setStyles(area, areaStyles(bounds, menu.size));
    return [area];
  });
}

/** Where an area lies on the picture, in per cent, so that it fits at any width of the phone. */
export function areaStyles(bounds: messagingApi.RichMenuBounds, size: messagingApi.RichMenuSize) {
  const share = (part = 0, whole = 1) => `${(part / whole) * 100}%`;
  return {
    left: share(bounds.x, size.width),
    top: share(bounds.y, size.height),
    width: share(bounds.width, size.width),
    height: share(bounds.height, size.height),
  };
}
