/** Puts messages into the chats that they reach, and gives them their ids. */
import type { messagingApi } from '@line/bot-sdk';
import { newQuoteToken } from '../state/new-ids.js';
import type { World } from '../world.js';
import type { Recipients } from './recipients.js';

export type SentMessage = messagingApi.SentMessage;

const QUOTABLE = new Set(['text', 'textV2', 'sticker', 'image', 'video', 'template', 'flex']);

/** Who blocked the account gets nothing, and LINE does not say so. */
export function sendMessages(world: World, to: Recipients, messages: messagingApi.Message[]): SentMessage[] {
  return messages.map((message) => {
    const id = world.newMessageId();
    if (to.group) to.group.messages.push(message);
    else
      for (const person of to.people)
        if (world.people.isReachable(person)) world.chats.addFromBot(person, id, message);
    return { id, ...(QUOTABLE.has(message.type) && { quoteToken: newQuoteToken() }) };
  });
}
