/**
 * LINE's webhook: checks the signature, makes the events durable, answers 200; the work comes after. It stands before
 * Express, whose way through routes and parsers takes four times as long as all of this (`npm run bench`).
 */
import type { IncomingMessage, RequestListener } from 'node:http';
import type { Deps } from '../deps.js';
import { isSigned } from '../line/is-signed.js';
import { readWebhook, type WebhookEvent } from '../line/webhook-event.js';
import type { Vitals } from '../vitals.js';
import { readBytes } from './read-bytes.js';
import { respond, respondAndClose } from './respond.js';

export interface WebhookOptions {
  vitals: Pick<Vitals, 'refusedWebhooks'>;
  /** The present secret first; the earlier one beside it during a rotation. */
  channelSecrets: readonly string[];
  /** Resolves when the events can't be lost any more. */
  receive(events: WebhookEvent[]): Promise<void>;
}

type WebhookDeps = Pick<Deps, 'log' | 'meters'>;

const MAX_BODY_BYTES = 1024 * 1024;
/** Calls of one office at once: beyond that its database does not keep up, and calls that wait fill the memory of all. */
const MAX_IN_HAND = 200;

/** Never echoes what came in. */
export function webhookRoute({ log, meters }: WebhookDeps, options: WebhookOptions): RequestListener {
  async function statusFor(request: IncomingMessage): Promise<number> {
    const bytes = await readBytes(request, MAX_BODY_BYTES);
    if (!bytes) return leftOut(413, 'A webhook was too large, and was not read');
    if (!isSigned(bytes, request.headers['x-line-signature'], options.channelSecrets)) {
      options.vitals.refusedWebhooks += 1;
      return leftOut(
        401,
        'A webhook without a right signature was refused: if LINE sent it, check LINE_CHANNEL_SECRET',
      );
    }
    options.vitals.refusedWebhooks = 0;
    const webhook = readWebhook(bytes);
    if (!webhook) return leftOut(400, 'A webhook that LINE signed is no list of events, and was left out');
    for (const why of webhook.faults) {
      log.warn(
        { why },
        'An event that can not be used was left out: LINE sends none of this shape as far as we know',
      );
    }
    return received(webhook.events);
  }

  let inHand = 0;

  /** Counts only what LINE has signed: nobody else can use up the limit. */
  async function received(events: WebhookEvent[]): Promise<number> {
    if (inHand >= MAX_IN_HAND) {
      return leftOut(
        503,
        'More webhooks wait than the database keeps up with: LINE is asked to deliver again',
      );
    }
    inHand += 1;
    await options.receive(events).finally(() => {
      inHand -= 1;
    });
    meters.eventsCame(events.length);
    log.info(
      { accepted: true, events: events.length, eventIds: events.map(({ id }) => id) },
      'A webhook came in',
    );
    return 200;
  }

  function leftOut(status: number, why: string): number {
    log.warn({ accepted: false, status }, why);
    return status;
  }

  /** With 500 LINE delivers again. */
  function failed(error: unknown, request: IncomingMessage): number {
    if (!request.complete) return 400; // the caller broke it off
    log.error(
      { accepted: false, err: error },
      'A webhook could not be stored: LINE is asked to deliver it again',
    );
    return 500;
  }

  return async (request, response) => {
    const begun = performance.now();
    const status = await statusFor(request).catch((error) => failed(error, request));
    log.debug({ status, milliseconds: Math.round(performance.now() - begun) }, 'A webhook was answered');
    if (status === 413 || status === 401) return respondAndClose(response, status);
    respond(response, status);
  };
}
