/** LINE's door: the signature first, then the events are made durable, then 200; the work comes after. */
import { validateSignature } from '@line/bot-sdk';
import { type RequestHandler, raw } from 'express';
import type { Deps } from '../deps.js';
import { readWebhook, type WebhookEvent } from '../line/webhook-event.js';

export interface WebhookDoor {
  /** The present one first; a second one while rotating. */
  channelSecrets: readonly string[];
  /** Resolves when the events can't be lost any more. */
  receive(events: WebhookEvent[]): Promise<void>;
}

/** The SDK's middleware would read any length before it looks at the signature. */
const readBytes = raw({ type: () => true, limit: '1mb', inflate: false });

export function webhookRoute({ log }: Pick<Deps, 'log'>, door: WebhookDoor): RequestHandler[] {
  const receive: RequestHandler = async (request, response) => {
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    if (!isSigned(bytes, request.get('x-line-signature'), door.channelSecrets)) {
      log.warn(
        {},
        'A webhook without a right signature was refused: if LINE sent it, check LINE_CHANNEL_SECRET',
      );
      response.sendStatus(401);
      return;
    }
    const events = readWebhook(bytes);
    if (!events) {
      response.sendStatus(400);
      return;
    }
    await door.receive(events);
    response.status(200).end();
  };
  return [readBytes, receive];
}

/** Over the bytes as they came: any JSON written anew would differ. */
function isSigned(bytes: Buffer, signature: string | undefined, secrets: readonly string[]): boolean {
  return signature !== undefined && secrets.some((secret) => validateSignature(bytes, secret, signature));
}
