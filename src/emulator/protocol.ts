/** The protocol between the emulator's server and its page: JSON over HTTP, changes over server-sent events. */
import type { messagingApi, webhook } from '@line/bot-sdk';
import type { GuideView } from './guide/guide-view.js';

/** One LINE user who plays in this emulator. `key` is the short name in tests and YAML. */
export interface EmulatedPerson {
  key: string;
  userId: string;
  name: string;
  role: string;
  device: 'phone' | 'pc';
  follows: boolean;
}

/** A line in a chat, in the order in which it is shown. */
export type ChatEntry =
  | { kind: 'bot'; id: string; at: string; message: messagingApi.Message }
  | { kind: 'person'; id: string; at: string; read: boolean; content: PersonContent }
  | { kind: 'notice'; id: string; at: string; text: string };

export type PersonContent =
  | { type: 'text'; text: string; unsent?: boolean }
  | { type: 'image'; url: string; unsent?: boolean }
  | { type: 'file'; fileName: string; fileSize: number; url: string; unsent?: boolean }
  | { type: 'sticker'; packageId: string; stickerId: string; unsent?: boolean }
  | { type: 'location'; title: string; address: string; unsent?: boolean }
  | { type: 'video' | 'audio'; url: string; unsent?: boolean };

export interface ChatView {
  person: EmulatedPerson;
  entries: ChatEntry[];
  /** Buttons above the keyboard: those of the newest bot message, until anybody sends the next one. */
  quickReply: messagingApi.QuickReplyItem[];
  richMenu: { menu: messagingApi.RichMenuResponse; imageUrl: string } | null;
  /** Loading dots are shown until this time. */
  loadingUntil: string | null;
  unread: number;
}

/** One webhook or API call as it passed, for the inspector. Secrets are not in it. */
export interface TrafficEntry {
  id: number;
  at: string;
  direction: 'webhook' | 'api';
  method: string;
  path: string;
  /** The people it is about: for the filter. */
  userIds: string[];
  status: number | null;
  latencyMs: number | null;
  /** Why a webhook failed, in the words of LINE's error statistics. Pages upsert entries by `id`. */
  reason?: 'could_not_connect' | 'request_timeout' | 'error_status_code' | 'unclassified';
  retryKey?: string;
  billed: number;
  /** The fault for which LINE would have refused it, in LINE's words. */
  errors: { property?: string; message: string }[];
  body: unknown;
  answer: unknown;
}

export interface EmulatorState {
  channel: { name: string; basicId: string };
  now: string;
  chats: ChatView[];
  traffic: TrafficEntry[];
  quota: { limit: number | null; used: number };
  faults: Fault[];
  /** Null where whoever started the emulator tells no story. */
  guide: GuideView | null;
  /** Null until the clock is moved. */
  afterClock: AfterClock | null;
}

/** Messages from the bot since the clock was moved, until somebody acts. */
export interface AfterClock {
  movedTo: string;
  /** Whether the bot has looked at what is due. */
  isSettled: boolean;
  told: { key: string; entryId: string }[];
}

/** An act of a person on the phone; the emulator turns it into signed webhooks. */
export type PersonAction =
  | { type: 'says'; text: string }
  | { type: 'taps'; action: messagingApi.Action; params?: webhook.PostbackEvent['postback']['params'] }
  | { type: 'sendsSticker' }
  | { type: 'sendsLocation' }
  | { type: 'unsends'; entryId: string }
  | { type: 'follows' }
  | { type: 'blocks' };

/** Trouble to play through; `times` counts down, absent = until cleared. */
export type Fault = { id: string; times?: number } & (
  | { kind: 'api-status'; pathContains: string; status: 401 | 500 | 503; acceptedAnyway: boolean }
  | { kind: 'api-slow'; pathContains: string; milliseconds: number }
  | { kind: 'api-hang'; pathContains: string }
  | { kind: 'rate-limit' }
  | { kind: 'monthly-limit' }
  | { kind: 'content-preparing' }
  | { kind: 'content-missing' }
  | { kind: 'content-gone' }
  | { kind: 'content-cut' }
  | { kind: 'webhook-signature'; how: 'wrong' | 'missing' }
  /** Each webhook is held back until the one after it has been delivered. */
  | { kind: 'webhook-out-of-order' }
);

/** A fault before the emulator has given it its id. */
export type NewFault = WithoutId<Fault>;
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/** One change, as `data:` of an event on GET /emulator/changes. The page applies it to its copy of the state. */
export type Change =
  /** `entries`: those that are new or changed, so that a change costs the same in a long chat. */
  | { type: 'chat'; chat: Omit<ChatView, 'entries'>; entries: ChatEntry[] }
  | { type: 'traffic'; entry: TrafficEntry }
  | { type: 'clock'; now: string }
  | { type: 'quota'; quota: EmulatorState['quota'] }
  | { type: 'faults'; faults: Fault[] }
  | { type: 'guide'; guide: GuideView }
  | { type: 'afterClock'; afterClock: AfterClock };
