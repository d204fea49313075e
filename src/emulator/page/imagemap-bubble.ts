/** An imagemap: one picture with places to tap. */
import type { messagingApi } from '@line/bot-sdk';
import { button, element, setStyles } from './dom.js';
import type { Tap } from './perform-tap.js';
import { picture } from './picture.js';
import { areaStyles } from './rich-menu-view.js';

export function imagemapBubble(message: messagingApi.ImagemapMessage, tap: Tap): HTMLElement {
  const node = element('div', { class: 'imagemap' }, picture(`${message.baseUrl}/1040`, message.altText));
  setStyles(node, { 'aspect-ratio': `${message.baseSize.width} / ${message.baseSize.height}` });
  node.append(...message.actions.map((action) => tapPlace(action, message.baseSize, tap)));
  return node;
}

function tapPlace(
  action: messagingApi.ImagemapAction,
  size: messagingApi.ImagemapBaseSize,
  tap: Tap,
): HTMLElement {
  const asAction = plainAction(action);
  const place = button({
    class: 'rich-menu-area',
    attributes: { 'aria-label': asAction.label ?? '' },
    onClick: () => tap(asAction),
  });
  setStyles(place, areaStyles(action.area, size));
  return place;
}

function plainAction(action: messagingApi.ImagemapAction): messagingApi.Action {
  if (action.type === 'message')
    return { type: 'message', label: action.label ?? action.text, text: action.text };
  if (action.type === 'clipboard') return { type: 'clipboard', clipboardText: action.clipboardText };
  return { type: 'uri', label: action.label ?? action.linkUri, uri: action.linkUri };
}
