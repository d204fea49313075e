/** Flex video: its preview picture with a play mark; the film itself opens in a new tab. */
import type { messagingApi } from '@line/bot-sdk';
import { element, setStyles } from '../dom.js';
import { icon } from '../icons.js';
import { picture } from '../picture.js';
import { words } from '../words.js';
import type { FlexContext } from './context.js';
import { aspectRatio } from './sizes.js';
import { tappable } from './tappable.js';

export function renderVideo(video: messagingApi.FlexVideo, context: FlexContext): HTMLElement {
  const node = element(
    'div',
    { class: 'flex-video' },
    picture(video.previewUrl, ''),
    element('span', { class: 'play-mark' }, icon('play')),
  );
  setStyles(node, { 'aspect-ratio': aspectRatio(video.aspectRatio) });
  tappable(node, { type: 'uri', label: words.bubble.video, uri: video.url }, context);
  return node;
}
