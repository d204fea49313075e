/** All of the emulator's state in one place: what a LINE Platform with one account and a few users knows. */
import { type Changes, createChanges } from './state/changes.js';
import { type Channel, type ChannelOptions, createChannel } from './state/channel.js';
import { type Chats, createChats } from './state/chats.js';
import { type Clock, createClock } from './state/clock.js';
import { createFaults, type Faults } from './state/faults.js';
import { createGroups, type Groups } from './state/groups.js';
import { createMedia, type Media } from './state/media.js';
import { createMessageIds } from './state/new-ids.js';
import { createPeople, type People, type PersonOptions } from './state/people.js';
import { createQuota, type Quota } from './state/quota.js';
import { createRateLimits, type RateLimits } from './state/rate-limits.js';
import { createReplyTokens, type ReplyTokens } from './state/reply-tokens.js';
import { createRetryKeys, type RetryKeys } from './state/retry-keys.js';
import { createRichMenus, type RichMenus } from './state/rich-menus.js';
import { createTraffic, type Traffic } from './state/traffic-log.js';
import { createEventFactory, type EventFactory } from './webhooks/events.js';
import { createWebhooks, type Webhooks } from './webhooks/webhooks.js';

export interface World {
  channel: Channel;
  changes: Changes;
  clock: Clock;
  people: People;
  chats: Chats;
  groups: Groups;
  media: Media;
  richMenus: RichMenus;
  replyTokens: ReplyTokens;
  retryKeys: RetryKeys;
  quota: Quota;
  rateLimits: RateLimits;
  faults: Faults;
  traffic: Traffic;
  events: EventFactory;
  webhooks: Webhooks;
  newMessageId: () => string;
  /** Which message each mark-as-read token stands for. */
  markAsReadTokens: Map<string, { userId: string; messageId: string }>;
}

export interface WorldOptions {
  now?: (() => Date) | undefined;
  channel?: ChannelOptions | undefined;
  people: PersonOptions[];
  webhookUrl?: string | undefined;
  /** LINE waits two seconds for the bot's answer; tests may wait less. */
  webhookTimeoutMs?: number | undefined;
}

export function createWorld(options: WorldOptions): World {
  const changes = createChanges();
  const clock = createClock(options.now ?? (() => new Date()), changes);
  const channel = createChannel(options.channel ?? {}, options.webhookUrl);
  const people = createPeople(options.people, clock);
  const media = createMedia();
  const richMenus = createRichMenus();
  const faults = createFaults(changes);
  const traffic = createTraffic(clock, changes);
  const replyTokens = createReplyTokens(clock);
  const timeoutMs = options.webhookTimeoutMs ?? 2_000;
  return {
    ...{ changes, clock, channel, people, media, richMenus, faults, traffic, replyTokens },
    chats: createChats({ clock, changes, people, richMenus, media }),
    groups: createGroups(),
    retryKeys: createRetryKeys(clock),
    quota: createQuota(clock, changes),
    rateLimits: createRateLimits(clock),
    events: createEventFactory(clock, replyTokens),
    webhooks: createWebhooks({ channel, faults, replyTokens, traffic, timeoutMs }),
    newMessageId: createMessageIds(),
    markAsReadTokens: new Map(),
  };
}
