/** One HTTP POST from the LINE Platform to the bot, with LINE's two seconds of patience. */
import { request } from 'undici';
import type { TrafficEntry } from '../protocol.js';
import { signBody } from './sign-body.js';

export type Signing = 'right' | 'wrong' | 'missing';

export interface Delivery {
  /** The bot's HTTP status; null when none came. */
  status: number | null;
  reason?: NonNullable<TrafficEntry['reason']>;
}

interface WebhookPost {
  url: string;
  body: string;
  channelSecret: string;
  signing: Signing;
  timeoutMs: number;
}

export async function postWebhook({ url, body, timeoutMs, ...signature }: WebhookPost): Promise<Delivery> {
  try {
    const response = await request(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'LineBotWebhook/2.0',
        ...signatureHeader(body, signature),
      },
      body,
      reset: true, // a connection that is kept may be closed by the bot at this very moment
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body.dump();
    const { statusCode: status } = response;
    return status >= 200 && status < 300 ? { status } : { status, reason: 'error_status_code' };
  } catch (error) {
    return { status: null, reason: failureReason(error) };
  }
}

function signatureHeader(
  body: string,
  { signing, channelSecret }: Pick<WebhookPost, 'signing' | 'channelSecret'>,
) {
  if (signing === 'missing') return {};
  const secret = signing === 'right' ? channelSecret : `not ${channelSecret}`;
  return { 'x-line-signature': signBody(body, secret) };
}

function failureReason(error: unknown): NonNullable<TrafficEntry['reason']> {
  const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
  return isTimeout ? 'request_timeout' : 'could_not_connect';
}
