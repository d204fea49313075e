/** Delivers events to the bot, logs each attempt, and can deliver the last ones again. */
import type { Channel } from '../state/channel.js';
import type { Faults } from '../state/faults.js';
import type { ReplyTokens } from '../state/reply-tokens.js';
import type { Traffic } from '../state/traffic-log.js';
import type { WebhookEvent } from './events.js';
import { type Delivery, postWebhook, type Signing } from './post-webhook.js';

export interface SendOptions {
  signature?: Signing;
  /** Sent instead of the events, byte for byte: for bodies that LINE would never send. */
  raw?: string;
  /** Sent there instead of the channel's webhook address. */
  url?: string;
}

export interface Webhooks {
  /** One POST with these events, now. */
  send(events: WebhookEvent[], options?: SendOptions): Promise<Delivery>;
  /** As `send`, but subject to the ordered faults: wrong signature, out of order. */
  deliver(events: WebhookEvent[]): Promise<Delivery>;
  redeliverLast(times?: number): Promise<Delivery[]>;
}

interface WebhooksDeps {
  channel: Channel;
  faults: Faults;
  replyTokens: ReplyTokens;
  traffic: Traffic;
  timeoutMs: number;
}

export function createWebhooks(deps: WebhooksDeps): Webhooks {
  const { channel, faults } = deps;
  const send = createSend(deps);
  let last: WebhookEvent[] = [];
  let held: WebhookEvent[] | null = null;

  const deliver = async (events: WebhookEvent[]): Promise<Delivery> => {
    addressOf(channel);
    last = events;
    if (held === null && faults.take('webhook-out-of-order')) {
      held = events;
      return { status: null };
    }
    const delivery = await send(events, { signature: faults.take('webhook-signature')?.how ?? 'right' });
    const late = held;
    held = null;
    if (late) await send(late);
    return delivery;
  };

  return {
    send,
    deliver,
    redeliverLast: async (times = 1) => {
      if (last.length === 0) throw new Error('no webhook has been sent yet that could be redelivered');
      const deliveries: Delivery[] = [];
      for (let time = 0; time < times; time += 1) {
        deliveries.push(await send(last.map(redelivered)));
      }
      return deliveries;
    },
  };
}

function createSend({ channel, traffic, timeoutMs, replyTokens }: WebhooksDeps): Webhooks['send'] {
  return async (events: WebhookEvent[], { signature = 'right', raw, url }: SendOptions = {}) => {
    for (const event of events.filter(isRedelivery)) restartToken(event, replyTokens);
    const to = url ?? addressOf(channel);
    const body = raw ?? asLineWrites({ destination: channel.botUserId, events });
    const finish = traffic.begin({
      ...{ direction: 'webhook', method: 'POST', path: new URL(to).pathname },
      ...{ userIds: userIdsOf(events), body: raw ?? (JSON.parse(body) as unknown) },
    });
    const delivery = await postWebhook({
      ...{ url: to, body, channelSecret: channel.secret, signing: signature, timeoutMs },
    });
    finish(delivery);
    return delivery;
  };
}

/**
 * LINE writes Thai as it is and emoji as `\uXXXX`: a bot that checks the signature of re-serialised JSON works
 * until somebody sends one (https://github.com/line/line-bot-sdk-nodejs/issues/922).
 */
function asLineWrites(body: object): string {
  return JSON.stringify(body).replace(/[\ud800-\udfff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}

function redelivered(event: WebhookEvent): WebhookEvent {
  return { ...event, deliveryContext: { isRedelivery: true } };
}

function isRedelivery({ deliveryContext }: WebhookEvent): boolean {
  return (deliveryContext as { isRedelivery?: boolean } | undefined)?.isRedelivery === true;
}

function restartToken({ replyToken }: WebhookEvent, replyTokens: ReplyTokens): void {
  if (typeof replyToken === 'string') replyTokens.restart(replyToken);
}

function addressOf({ webhookUrl }: Channel): string {
  if (!webhookUrl) throw new NoWebhookUrl();
  return webhookUrl;
}

export class NoWebhookUrl extends Error {
  constructor() {
    super(
      'the emulator knows no webhook URL yet: set it by setWebhookUrl() or PUT /v2/bot/channel/webhook/endpoint',
    );
  }
}

function userIdsOf(events: WebhookEvent[]): string[] {
  const ids = events.map((event) => (event.source as { userId?: string } | undefined)?.userId);
  return [...new Set(ids.filter((id) => id !== undefined))];
}
