/** LINE's Messaging API with a deadline on every call and answers that can't be misread. */
import { messagingApi } from '@line/bot-sdk';
import type { Quota } from '../domain/quota.js';
import type { Pause } from '../pause.js';
import type { Line, PushOutcome, Rejection, ReplyOutcome, WebhookTest } from './line.js';
import { createLineCall, type LineCall, nullIfNotFound } from './line-call.js';
import type { LineError } from './line-error.js';
import { createRichMenuCalls } from './rich-menu-calls.js';

export interface LineOptions {
  channelAccessToken: string;
  apiBaseUrl: string;
  dataApiBaseUrl: string;
  deadlineMs?: number;
  /** Absent: on the real clock. */
  pause?: Pause;
}

const DEADLINE_MS = 10_000;
const LOADING_SECONDS = 20;

export function createLine(options: LineOptions): Line {
  const { channelAccessToken, deadlineMs = DEADLINE_MS } = options;
  const api = new messagingApi.MessagingApiClient({ channelAccessToken, baseURL: options.apiBaseUrl });
  const blobApi = new messagingApi.MessagingApiBlobClient({
    channelAccessToken,
    baseURL: options.dataApiBaseUrl,
  });
  const ask = createLineCall(deadlineMs, options.pause);

  return {
    reply: (replyToken, messages) =>
      ask(api.replyMessage({ replyToken, messages })).then(() => ({ kind: 'sent' }), replyFailure),
    push: ({ to, messages, retryKey }) =>
      ask(api.pushMessage({ to, messages }, retryKey)).then(() => ({ kind: 'accepted' }), pushFailure),
    showLoading: (chatId) =>
      ask(api.showLoadingAnimation({ chatId, loadingSeconds: LOADING_SECONDS })).then(nothing, nothing),
    profile: (userId) => ask(api.getProfile(userId)).catch(nullIfNotFound),
    botInfo: () => ask(api.getBotInfo()),
    quota: () => readQuota(api, ask),
    webhookEndpoint: () => ask(api.getWebhookEndpoint()).catch(nullIfNotFound),
    setWebhookEndpoint: (endpoint) => ask(api.setWebhookEndpoint({ endpoint })).then(nothing),
    testWebhook: () => ask(api.testWebhookEndpoint({})).then(webhookTest),
    richMenus: createRichMenuCalls({ api, blobApi, ask }),
  };
}

function replyFailure(error: LineError): ReplyOutcome {
  const { kind, message } = error;
  if (kind === 'rejected' && /invalid reply token/i.test(message)) return { kind: 'tokenSpent' };
  if (kind === 'unauthorised') return { kind };
  if (kind === 'rateLimited') return { kind: 'tryLater', why: message };
  if (kind === 'noAnswer' || kind === 'lineTrouble') return { kind: 'unknown', why: message };
  return rejectionOf(error);
}

function pushFailure(error: LineError): PushOutcome {
  const { kind, message } = error;
  if (kind === 'alreadyAccepted') return { kind: 'accepted' };
  if (kind === 'monthlyLimit' || kind === 'unauthorised') return { kind };
  if (kind === 'rejected' || kind === 'notFound') return rejectionOf(error);
  return { kind: 'tryLater', why: message };
}

/** LINE says of an unknown receiver 'Failed to send messages': developers.line.biz/en/reference/messaging-api/#error-messages */
const OF_RECEIVER = /failed to send messages|the property, 'to',/i;
/** A call that LINE can't read or that is too large for it: it is what it carries. */
const OF_CONTENT = [400, 413];

function rejectionOf({ status, message: why, details }: LineError): Rejection {
  const isOfMessages = status !== null && OF_CONTENT.includes(status) && !OF_RECEIVER.test(why);
  return { kind: 'rejected', about: isOfMessages ? 'messages' : 'call', why, details };
}

async function readQuota(api: messagingApi.MessagingApiClient, ask: LineCall): Promise<Quota> {
  const [quota, { totalUsage }] = await Promise.all([
    ask(api.getMessageQuota()),
    ask(api.getMessageQuotaConsumption()),
  ]);
  return { limit: quota.type === 'limited' ? (quota.value ?? null) : null, used: totalUsage };
}

function webhookTest(answer: messagingApi.TestWebhookEndpointResponse): WebhookTest {
  const { success = false, statusCode, reason, detail } = answer;
  return { success, statusCode, reason, detail };
}

function nothing(): void {}
