/** Flex image: a window of the given width and ratio, through which the picture is seen whole or cropped. */
import type { messagingApi } from '@line/bot-sdk';
import { element, setStyles } from '../dom.js';
import { picture } from '../picture.js';
import type { FlexContext, Layout } from './context.js';
import { gravity, place } from './placement.js';
import { aspectRatio, color, imageWidth } from './sizes.js';
import { tappable } from './tappable.js';

const ALIGN = { start: 'flex-start', center: 'center', end: 'flex-end' } as const;

export function renderImage(
  image: messagingApi.FlexImage,
  parent: Layout,
  context: FlexContext,
): HTMLElement {
  const opening = element('div', { class: 'flex-image-window' }, picture(image.url, ''));
  setStyles(opening, {
    width: imageWidth(image.size),
    'aspect-ratio': aspectRatio(image.aspectRatio),
    'background-color': color(image.backgroundColor),
    '--fit': image.aspectMode === 'cover' ? 'cover' : 'contain',
  });
  const node = element('div', { class: 'flex-image' }, opening);
  setStyles(node, { 'align-items': ALIGN[image.align ?? 'center'] });
  place(node, image, parent);
  gravity(node, image.gravity);
  tappable(node, image.action, context);
  return node;
}
