/** The bubbles of the person's own messages. */
import type { PersonContent } from '../protocol.js';
import { element } from './dom.js';
import { linkedText } from './linked-text.js';
import { fileBubble, filmBubble, photoBubble, placeBubble, stickerBubble } from './media-bubbles.js';
import { words } from './words.js';

export function ownBubble(content: PersonContent): HTMLElement {
  switch (content.type) {
    case 'text':
      return element('div', { class: 'bubble bubble-own' }, ...linkedText(content.text));
    case 'image':
      return photoBubble(content.url, words.bubble.photo);
    case 'file':
      return fileBubble(content);
    case 'sticker':
      return stickerBubble(content.stickerId);
    case 'location':
      return placeBubble(content.title, content.address);
    default:
      return filmBubble(content.type, content.url);
  }
}
