/** The bubble for one message of the bot, whatever its type. */
import type { messagingApi } from '@line/bot-sdk';
import { element } from './dom.js';
import { renderFlex } from './flex/carousel.js';
import { errorBox } from './flex/component.js';
import { imagemapBubble } from './imagemap-bubble.js';
import { linkedText } from './linked-text.js';
import { filmBubble, photoBubble, placeBubble, stickerBubble } from './media-bubbles.js';
import type { Tap } from './perform-tap.js';
import { templateBubble } from './template-bubbles.js';
import { words } from './words.js';

export function botBubble(message: messagingApi.Message, tap: Tap): HTMLElement {
  switch (message.type) {
    case 'text':
      return textBubble(withEmojis(message));
    case 'textV2':
      return textBubble(withSubstitutions(message));
    case 'flex':
      return renderFlex(message.contents, tap);
    case 'template':
      return templateBubble(message.template, tap);
    case 'imagemap':
      return imagemapBubble(message, tap);
    case 'sticker':
      return stickerBubble(message.stickerId);
    case 'location':
      return placeBubble(message.title, message.address);
    case 'image':
      return photoBubble(message.originalContentUrl, words.bubble.botPhoto);
    case 'video':
      return filmBubble('video', message.originalContentUrl, message.previewImageUrl);
    case 'audio':
      return filmBubble('audio', message.originalContentUrl);
    case 'coupon':
      return textBubble(words.bubble.coupon);
    default:
      return errorBox(words.bubble.unknownMessage((message as { type: string }).type));
  }
}

function textBubble(text: string): HTMLElement {
  return element('div', { class: 'bubble bubble-bot' }, ...linkedText(text));
}

const EMOJI = '🙂';

/** LINE's emojis stand in the text as `$` at given places; their pictures are LINE's, so any smile must do. */
export function withEmojis({ text, emojis = [] }: messagingApi.TextMessage): string {
  const places = new Set(emojis.map(({ index }) => index));
  return [...text.split('')].map((letter, index) => (places.has(index) ? EMOJI : letter)).join('');
}

export function withSubstitutions({ text, substitution = {} }: messagingApi.TextMessageV2): string {
  const filled = text.replace(/(?<!\{)\{(\w{1,20})\}(?!\})/g, (whole, key: string) => {
    const object = substitution[key];
    if (!object) return whole;
    return object.type === 'emoji' ? EMOJI : '@';
  });
  return filled.replaceAll('{{', '{').replaceAll('}}', '}');
}
