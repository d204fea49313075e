/** The row of quick replies above the keyboard. */
import type { messagingApi } from '@line/bot-sdk';
import { button, element } from './dom.js';
import type { Tap } from './perform-tap.js';
import { picture } from './picture.js';
import { words } from './words.js';

export interface QuickReplies {
  root: HTMLElement;
  update(items: messagingApi.QuickReplyItem[]): void;
}

/** `leave` takes the focus when the replies vanish under the finger, so that keyboards do not start over. */
export function createQuickReplies(tap: Tap, leave: () => void): QuickReplies {
  const root = element('div', {
    class: 'quick-replies',
    data: { role: 'quick-replies' },
    attributes: { role: 'group', 'aria-label': words.keyboard.quickReplies },
  });
  let shown = '';
  const update = (items: messagingApi.QuickReplyItem[]) => {
    const wanted = JSON.stringify(items);
    if (wanted === shown) return;
    shown = wanted;
    const hadFocus = root.contains(document.activeElement);
    root.hidden = items.length === 0;
    root.replaceChildren(...items.flatMap((item) => quickReply(item, tap)));
    root.scrollLeft = 0;
    if (hadFocus) leave();
  };
  root.hidden = true;
  return { root, update };
}

function quickReply({ action, imageUrl }: messagingApi.QuickReplyItem, tap: Tap): HTMLElement[] {
  if (!action) return [];
  const node = button({ class: 'quick-reply', onClick: () => tap(action) });
  if (imageUrl) node.append(picture(imageUrl, ''));
  node.append(element('span', { text: action.label ?? '' }));
  return [node];
}
