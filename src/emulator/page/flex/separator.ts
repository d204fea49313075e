/** Flex separator, a thin line across its box, and filler, an empty stretch. */
import type { messagingApi } from '@line/bot-sdk';
import { element, setStyles } from '../dom.js';
import type { Layout } from './context.js';
import { place } from './placement.js';
import { color } from './sizes.js';

export function renderSeparator(separator: messagingApi.FlexSeparator, parent: Layout): HTMLElement {
  const node = element('div', { class: 'flex-separator', attributes: { role: 'presentation' } });
  setStyles(node, { 'background-color': color(separator.color) });
  place(node, separator, parent);
  return node;
}

export function renderFiller(filler: messagingApi.FlexFiller, parent: Layout): HTMLElement {
  const node = element('div', { class: 'flex-filler' });
  place(node, filler, parent);
  return node;
}
