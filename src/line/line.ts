/** Everything that the bot asks of LINE, and the outcomes that a caller has to deal with. */
import type { messagingApi } from '@line/bot-sdk';
import type { Quota } from '../domain/quota.js';
import type { LineErrorDetail } from './line-error.js';

/** LINE took nothing of the call. `about`: the messages, which can be made plainer, or the receiver and all else. */
export interface Rejection {
  kind: 'rejected';
  about: 'messages' | 'call';
  why: string;
  details: LineErrorDetail[];
}

export type ReplyOutcome =
  | { kind: 'sent' }
  | { kind: 'tokenSpent' } // used before, or older than a minute
  | { kind: 'unauthorised' } // it was not sent
  | Rejection
  | { kind: 'tryLater'; why: string } // too many calls at once: it was not sent, and the token still works
  | { kind: 'unknown'; why: string }; // it may have arrived: a reply carries no retry key

export type PushOutcome =
  | { kind: 'accepted' } // now, or earlier under the same retry key; a blocked bot is 'accepted' too
  | { kind: 'tryLater'; why: string } // with the same retry key, so that nothing arrives twice
  | { kind: 'monthlyLimit' }
  | { kind: 'unauthorised' }
  | Rejection;

export interface Push {
  to: string;
  messages: messagingApi.Message[];
  /** A UUID that is stored before the first attempt; LINE remembers it for 24 hours. */
  retryKey: string;
}

export interface WebhookTest {
  success: boolean;
  statusCode: number;
  reason: string;
  detail: string;
}

/** Apart from `reply`, `push` and `showLoading`, a call that fails throws a LineError. */
export interface Line {
  reply(replyToken: string, messages: messagingApi.Message[]): Promise<ReplyOutcome>;
  push(push: Push): Promise<PushOutcome>;
  /** Dots until the next message, for a minute at most. A courtesy: it never fails. */
  showLoading(userId: string): Promise<void>;
  /** Null: LINE doesn't show us this person, mostly because the person has blocked the bot. */
  profile(userId: string): Promise<messagingApi.UserProfileResponse | null>;
  botInfo(): Promise<messagingApi.BotInfoResponse>;
  quota(): Promise<Quota>;
  /** Null: none has been set yet. */
  webhookEndpoint(): Promise<messagingApi.GetWebhookEndpointResponse | null>;
  setWebhookEndpoint(url: string): Promise<void>;
  testWebhook(): Promise<WebhookTest>;
  richMenus: RichMenuCalls;
}

export interface RichMenuCalls {
  all(): Promise<messagingApi.RichMenuResponse[]>;
  /** The menu that an alias points to; null: there is no such alias. */
  ofAlias(alias: string): Promise<string | null>;
  /** Throws a LineError of kind 'rejected' that says what LINE wouldn't take. */
  validate(request: messagingApi.RichMenuRequest): Promise<void>;
  create(request: messagingApi.RichMenuRequest): Promise<string>;
  /** LINE takes PNG and JPEG, and believes the type that the image names. */
  uploadImage(richMenuId: string, image: Blob): Promise<void>;
  createAlias(alias: string, richMenuId: string): Promise<void>;
  moveAlias(alias: string, richMenuId: string): Promise<void>;
  remove(richMenuId: string): Promise<void>;
  /** For everybody who has no menu of their own. */
  setDefault(richMenuId: string): Promise<void>;
  link(userId: string, richMenuId: string): Promise<void>;
  unlink(userId: string): Promise<void>;
  /** Works in the background at LINE: at most 500 people a call. */
  linkMany(userIds: string[], richMenuId: string): Promise<void>;
}
