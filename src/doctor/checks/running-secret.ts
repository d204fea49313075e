/** Does the bot that runs go by the channel secret that stands in the settings? It is asked by an empty webhook with that signature. */
import { createHmac } from 'node:crypto';
import type { Config } from '../../config/config.js';
import * as words from '../../text/doctor-webhook.js';
import { type Finding, fault, ok } from '../finding.js';

export const ANSWERS_WITHIN_MS = 5_000;
const EMPTY_WEBHOOK = JSON.stringify({ destination: '', events: [] });

export async function checkRunningSecret(config: Config): Promise<Finding[]> {
  const { port, webhookUrl, channelSecrets } = config;
  if (port === 0) return []; // then nobody knows where it listens
  const [secret = ''] = channelSecrets;
  const address = `http://${reachable(config.host)}:${port}${new URL(webhookUrl).pathname}`;
  const answer = await fetch(address, {
    method: 'POST',
    body: EMPTY_WEBHOOK,
    headers: { 'x-line-signature': createHmac('sha256', secret).update(EMPTY_WEBHOOK).digest('base64') },
    signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
  }).catch(() => undefined);
  if (!answer) return [fault(words.notListening(address))];
  return [answer.status === 401 ? fault(words.runsWithOtherSecret) : ok(words.runsWithSecret)];
}

/** An address that means all of them can't be called. */
export function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
