/** Notes each call in the traffic log after it was answered: its path without what could open anything. */
import type { IncomingMessage, RequestListener } from 'node:http';
import { isIP } from 'node:net';
import { decodePostback } from '../line/postback.js';
import type { WebhookEvent } from '../line/webhook-event.js';
import type { TrafficEntry } from '../traffic/traffic-entry.js';
import type { TrafficLog } from '../traffic/traffic-log.js';
import { isStranger } from './is-stranger.js';

export function withTraffic(routes: RequestListener, traffic: TrafficLog): RequestListener {
  return (request, response) => {
    const { method = '', url = '' } = request;
    if (isOwnHealthCheck(request)) return routes(request, response);
    const { remoteAddress = '' } = request.socket; // a closed one knows none
    response.once('close', () => {
      if (isWebhook(url) && response.statusCode === 200) return; // each of its events was noted
      traffic.note({
        ...personIn(url),
        ...addressOf(request, remoteAddress),
        act: `${method} ${shownPath(url)}`,
        result: response.writableFinished ? response.statusCode : 'broken off',
      });
    });
    return routes(request, response);
  };
}

/** LINE calls for people: what each did is noted under its own id. */
export function receiveNoted(
  receive: (events: WebhookEvent[]) => Promise<void>,
  traffic: TrafficLog,
): (events: WebhookEvent[]) => Promise<void> {
  const note = (events: WebhookEvent[], result: string) => {
    for (const { chatId, body } of events) {
      traffic.note({ who: chatId, address: 'LINE', act: actOf(body), result });
    }
  };
  return async (events) => {
    try {
      await receive(events);
    } catch (error) {
      note(events, 'failed');
      throw error;
    }
    note(events, 'accepted');
  };
}

function addressOf(
  { headers }: IncomingMessage,
  address: string,
): Pick<TrafficEntry, 'address' | 'forwardedFor'> {
  const last =
    String(headers['x-forwarded-for'] ?? '')
      .split(',')
      .at(-1)
      ?.trim() ?? '';
  return { address, ...(isIP(last) > 0 && { forwardedFor: last }) };
}

/** By the container or a watchdog: nobody's access. */
function isOwnHealthCheck(request: IncomingMessage): boolean {
  return (request.url === '/healthz' || request.url === '/readyz') && !isStranger(request);
}

function isWebhook(url: string): boolean {
  return url === '/webhook' || url.startsWith('/webhook/');
}

/** Ids of requests and plain words; whatever else stands in a path may be a key. */
const SHOWN = /^(?:[0-9A-HJKMNP-TV-Z]{26}|[a-z]{1,20}(?:\.[a-z]{2,4})?)$/;

function shownPath(url: string): string {
  const [path = ''] = url.split('?');
  const parts = path.split('/').slice(0, 6);
  return parts.map((part) => (part === '' || SHOWN.test(part) ? part : '*')).join('/');
}

function personIn(url: string): { who?: string } {
  if (!url.includes('?')) return {};
  const who = new URLSearchParams(url.split('?')[1]).get('to') ?? '';
  return /^U[0-9a-f]{32}$/.test(who) ? { who } : {};
}

function actOf(body: unknown): string {
  const { type, message, postback } = body as {
    type?: string;
    message?: { type?: string };
    postback?: { data?: unknown };
  };
  const part = message?.type ?? (postback && decodePostback(String(postback.data))?.do);
  return [type, part].filter(Boolean).map(asWord).join('/');
}

/** Kinds of events that LINE may add are named as LINE names them. */
function asWord(kind: unknown): string {
  return typeof kind === 'string' && /^\w{1,40}$/.test(kind) ? kind : '*';
}
