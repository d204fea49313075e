/** One HTTP POST from the LINE Platform to the bot, with LINE's two seconds of patience. */
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
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'LineBotWebhook/2.0',
        ...signatureHeader(body, signature),
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    return response.ok
      ? { status: response.status }
      : { status: response.status, reason: 'error_status_code' };
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
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'request_timeout';
  return error instanceof TypeError ? 'could_not_connect' : 'unclassified';
}
