/** The one line by which the chat list and a notification announce a message. */
import type { messagingApi } from '@line/bot-sdk';
import type { ChatEntry, PersonContent } from '../protocol.js';
import { words } from './words.js';

export function previewOfMessage(message: messagingApi.Message): string {
  switch (message.type) {
    case 'text':
    case 'textV2':
      return message.text;
    case 'flex':
    case 'template':
    case 'imagemap':
      return message.altText;
    case 'location':
      return message.title;
    case 'sticker':
      return words.previews.sticker;
    case 'image':
      return words.previews.image;
    case 'video':
      return words.previews.video;
    case 'audio':
      return words.previews.audio;
    default:
      return words.previews.other;
  }
}

export function previewOfEntry(entry: ChatEntry): string {
  if (entry.kind === 'bot') return previewOfMessage(entry.message);
  if (entry.kind === 'notice') return entry.text;
  return previewOfContent(entry.content);
}

function previewOfContent(content: PersonContent): string {
  if (content.unsent) return words.youUnsent;
  if (content.type === 'text') return content.text;
  if (content.type === 'file') return content.fileName;
  if (content.type === 'location') return content.title;
  return words.previews[content.type];
}
