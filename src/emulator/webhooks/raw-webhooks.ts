/** Webhooks by hand, for what no person does on a phone: redelivery, standby, groups, events of unknown types. */
import type { messagingApi } from '@line/bot-sdk';
import type { World } from '../world.js';
import { type EventSource, messageTokens, type WebhookEvent } from './events.js';
import type { Delivery } from './post-webhook.js';
import type { SendOptions } from './webhooks.js';

export interface RawWebhooks {
  /** Posts these events as they are; resolves with the bot's HTTP status, null when it gave none. */
  sendEvents(events: WebhookEvent[], options?: SendOptions): Promise<number | null>;
  /** A complete event of this person: give type and payload, the rest is filled in. */
  buildEvent(key: string, payload: WebhookEvent, options?: BuildOptions): WebhookEvent;
  /** The last webhook again: same ids, same reply tokens, `isRedelivery` true. */
  redeliverLast(options?: { times?: number }): Promise<(number | null)[]>;
  /** The account is taken into a group (`C…`) or room (`R…`) where these people are. */
  joinsGroup(groupId: string, keys: string[]): Promise<number | null>;
  /** A person of a group writes there. */
  saysInGroup(key: string, groupId: string, text: string): Promise<number | null>;
  groupMessages(groupId: string): messagingApi.Message[];
}

export type BuildOptions = Pick<EventSource, 'group' | 'mode'> & { withReplyToken?: boolean };

export function createRawWebhooks(world: World): RawWebhooks {
  const { webhooks, events, people, groups } = world;
  const buildEvent: RawWebhooks['buildEvent'] = (key, payload, { withReplyToken = true, ...source } = {}) =>
    events.event({ userId: people.byKey(key).userId, ...source }, payload, withReplyToken);

  const groupOf = (id: string) => {
    const group = groups.find(id);
    if (!group) throw new Error(`the account is in no group ${id}: call joinsGroup first`);
    return group;
  };
  return {
    buildEvent,
    sendEvents: async (sent, options) => statusOf(await webhooks.send(sent, options)),
    redeliverLast: async ({ times } = {}) => (await webhooks.redeliverLast(times)).map(statusOf),
    joinsGroup: async (groupId, keys) => {
      const group = groups.join(
        groupId,
        keys.map((key) => people.byKey(key).userId),
      );
      const { source, ...event } = buildEvent(keys[0] ?? '', { type: 'join' }, { group });
      const { userId: _, ...withoutUser } = source as Record<string, unknown>; // nobody in particular invited
      return statusOf(await webhooks.deliver([{ ...event, source: withoutUser } as WebhookEvent]));
    },
    saysInGroup: async (key, groupId, text) => {
      const message = { type: 'text', id: world.newMessageId(), text, ...messageTokens('quotable') };
      const event = buildEvent(key, { type: 'message', message }, { group: groupOf(groupId) });
      return statusOf(await webhooks.deliver([event]));
    },
    groupMessages: (groupId) => groupOf(groupId).messages,
  };
}

function statusOf({ status }: Delivery): number | null {
  return status;
}
