/** Flex icon: a small picture as tall as a letter of its size. */
import type { messagingApi } from '@line/bot-sdk';
import { element, setStyles } from '../dom.js';
import { picture } from '../picture.js';
import type { Layout } from './context.js';
import { place } from './placement.js';
import { aspectRatio, fontSize } from './sizes.js';

export function renderIcon(icon: messagingApi.FlexIcon, parent: Layout): HTMLElement {
  const node = element('span', { class: 'flex-icon' }, picture(icon.url, ''));
  setStyles(node, {
    'font-size': fontSize(icon.size, icon.scaling),
    'aspect-ratio': aspectRatio(icon.aspectRatio),
  });
  place(node, icon, parent);
  return node;
}
