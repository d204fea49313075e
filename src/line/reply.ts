/** The reply to a message or a tap: at most five messages, sent with LINE's free reply. */
import type { messagingApi } from '@line/bot-sdk';

export type Reply = messagingApi.Message[];

export function text(sentence: string): messagingApi.TextMessage {
  return { type: 'text', text: sentence };
}

/** No message where there is nothing to say. */
export function textIfAny(sentence: string | undefined): messagingApi.TextMessage[] {
  return sentence ? [text(sentence)] : [];
}

/** An answer a while after an event, where nothing else was answered by then. */
export interface Later {
  afterMs: number;
  answer(): Promise<Reply>;
}
