/** Does the bot that runs go by the channel secret that stands in the settings? It is asked by an empty webhook with that signature. */
import { createHmac } from 'node:crypto';
import type { Config } from '../../config/config.js';
import * as words from '../../text/doctor-webhook.js';
import { askAgain } from '../ask-again.js';
import type { CheckContext } from '../check.js';
import { type Finding, fault, ok } from '../finding.js';

export const ANSWERS_WITHIN_MS = 5_000;
const EMPTY_WEBHOOK = JSON.stringify({ destination: '', events: [] });

/** A bot holds its data a moment before it listens. */
const STARTS_WITHIN_MS = 10_000;

type Asked = Pick<CheckContext, 'config' | 'now'>;

/** @param startedAt when the bot took the data: one that has just started is waited for */
export async function checkRunningSecret({ config, now }: Asked, startedAt: Date): Promise<Finding[]> {
  const { port, webhookUrl } = config;
  if (port === 0) return []; // then nobody knows where it listens
  const address = `http://${reachable(config.host)}:${port}${new URL(webhookUrl).pathname}`;
  const isStarting = now().getTime() - startedAt.getTime() < STARTS_WITHIN_MS;
  const answer = await askAgain(() => answerOf(address, config), isStarting ? STARTS_WITHIN_MS : 0);
  if (!answer) return [fault(words.notListening(address))];
  return [answer.status === 401 ? fault(words.runsWithOtherSecret) : ok(words.runsWithSecret)];
}

function answerOf(address: string, { channelSecrets }: Config): Promise<Response | undefined> {
  const [secret = ''] = channelSecrets;
  return fetch(address, {
    method: 'POST',
    body: EMPTY_WEBHOOK,
    headers: { 'x-line-signature': createHmac('sha256', secret).update(EMPTY_WEBHOOK).digest('base64') },
    signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
  }).catch(() => undefined);
}

/** An address that means all of them can't be called. */
export function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
