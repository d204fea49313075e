/** Webhook events in LINE's exact shape. */
import type { webhook } from '@line/bot-sdk';
import { ulid } from 'ulid';
import type { Clock } from '../state/clock.js';
import { newQuoteToken } from '../state/new-ids.js';
import type { ChatTarget, ReplyTokens } from '../state/reply-tokens.js';

export type WebhookEvent = { type: string } & Record<string, unknown>;

export interface EventFactory {
  /** Adds what all events share. `withReplyToken` only where LINE gives one. */
  event(source: EventSource, payload: WebhookEvent, withReplyToken: boolean): WebhookEvent;
}

export interface EventSource {
  userId: string;
  /** Set when it happened in a group or room. */
  group?: { type: 'group' | 'room'; id: string };
  /** In standby another module holds the chat: LINE then gives no reply token. */
  mode?: 'active' | 'standby';
}

export function createEventFactory(clock: Clock, replyTokens: ReplyTokens): EventFactory {
  return {
    event: (source, { type, ...payload }, withReplyToken) => {
      const timestamp = clock.now().getTime();
      const mode = source.mode ?? 'active';
      return {
        type,
        ...payload,
        webhookEventId: ulid(timestamp),
        deliveryContext: { isRedelivery: false },
        timestamp,
        source: sourceOf(source),
        ...(withReplyToken && mode === 'active' && { replyToken: replyTokens.issue(targetOf(source)) }),
        mode,
      };
    },
  };
}

function sourceOf({ userId, group }: EventSource): webhook.Source {
  if (!group) return { type: 'user', userId };
  return group.type === 'group'
    ? { type: 'group', groupId: group.id, userId }
    : { type: 'room', roomId: group.id, userId };
}

function targetOf({ userId, group }: EventSource): ChatTarget {
  return group ? { type: group.type, id: group.id } : { type: 'user', userId };
}

/** LINE gives these tokens with every message that can be quoted or marked as read. */
export function messageTokens(kind: 'quotable' | 'plain') {
  const markAsReadToken = newQuoteToken();
  return kind === 'quotable' ? { quoteToken: newQuoteToken(), markAsReadToken } : { markAsReadToken };
}
