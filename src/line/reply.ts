/** What the person who wrote or tapped sees: at most five messages, sent with the free reply. */
import type { messagingApi } from '@line/bot-sdk';

export type Reply = messagingApi.Message[];

export function text(sentence: string): messagingApi.TextMessage {
  return { type: 'text', text: sentence };
}

/** Nothing to say is no message. */
export function textIfAny(sentence: string | undefined): messagingApi.TextMessage[] {
  return sentence ? [text(sentence)] : [];
}
