/** Makes any message one that LINE takes by its size: what is too large for a card goes out as a text. */
import type { messagingApi } from '@line/bot-sdk';
import { fitsLine } from '../line/fits-line.js';
import { messageLimits } from '../line/message-limits.js';
import { shortenedToUnits } from '../text/shorten.js';
import { plainText } from './plain-text.js';

/** The same message, where it fits as it is. */
export function fitMessage(message: messagingApi.Message): messagingApi.Message {
  const items = message.quickReply?.items ?? [];
  const fitted = withFittingContent(message);
  if (items.length <= messageLimits.quickReplies) return fitted;
  return { ...fitted, quickReply: { items: items.slice(0, messageLimits.quickReplies) } };
}

function withFittingContent(message: messagingApi.Message): messagingApi.Message {
  if (message.type === 'text') return shortText(message as messagingApi.TextMessage);
  return message.type === 'flex' ? shortCard(message as messagingApi.FlexMessage) : message;
}

function shortText(message: messagingApi.TextMessage): messagingApi.TextMessage {
  const { text: most } = messageLimits;
  return message.text.length <= most ? message : { ...message, text: shortenedToUnits(message.text, most) };
}

function shortCard(card: messagingApi.FlexMessage): messagingApi.Message {
  const { altText: most } = messageLimits;
  if (!fitsLine(card.contents)) {
    return { ...plainText([card]), ...(card.quickReply && { quickReply: card.quickReply }) };
  }
  return card.altText.length <= most ? card : { ...card, altText: shortenedToUnits(card.altText, most) };
}
