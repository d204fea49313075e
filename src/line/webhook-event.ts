/** The body of LINE's webhook, read tolerantly: LINE adds kinds of events and fields without notice. */
import { createHash } from 'node:crypto';
import type { webhook as sdk } from '@line/bot-sdk';
import { z } from 'zod';
import { faultOf, lineId } from './usable-event.js';

/** As the SDK types it; kinds that the SDK does not know come through too, so that whoever reads it has a default branch. */
export type LineEvent = sdk.Event;

export interface WebhookEvent {
  /** LINE's webhookEventId; where it is missing one that the same event always gets. */
  id: string;
  /** The group, room or person that it came from. */
  chatId: string;
  /** As LINE sent it. */
  body: unknown;
}

export interface ReadWebhook {
  events: WebhookEvent[];
  /** The fault of each event that can't be used: see usable-event.ts. */
  faults: string[];
}

const id = lineId.optional().catch(undefined);

const lineEvent = z.object({
  type: z.string(),
  webhookEventId: id,
  timestamp: z.number().nonnegative().optional().catch(undefined),
  mode: z.string().optional().catch(undefined),
  deliveryContext: z.object({ isRedelivery: z.boolean().optional() }).optional().catch(undefined),
  replyToken: z.string().min(1).max(1_000).optional().catch(undefined),
  source: z.object({ type: z.string(), userId: id, groupId: id, roomId: id }).optional().catch(undefined),
});

type Fields = Partial<z.infer<typeof lineEvent>>;

const webhook = z.object({ events: z.array(z.unknown()) });

/** @returns null when this is no webhook of LINE. */
export function readWebhook(bytes: Buffer): ReadWebhook | null {
  const { data } = webhook.safeParse(parseJson(bytes));
  if (!data) return null;
  const read = data.events.map((body) => ({ body, fault: faultOf(body) }));
  return {
    events: read.flatMap(({ body, fault }) => (fault ? [] : webhookEvent(body))),
    faults: read.flatMap(({ fault }) => fault ?? []),
  };
}

export function replyTokenOf(body: unknown): string | undefined {
  return fieldsOf(body).replyToken;
}

/** Another module holds the chat: LINE wants the bot to be silent. */
export function isStandby(body: unknown): boolean {
  return fieldsOf(body).mode === 'standby';
}

export function isFromOnePerson(body: unknown): boolean {
  return fieldsOf(body).source?.type === 'user';
}

export function typeOf(body: unknown): string | undefined {
  return fieldsOf(body).type;
}

/** When it happened, by LINE's clock, in milliseconds. */
export function timestampOf(body: unknown): number | undefined {
  return fieldsOf(body).timestamp;
}

/** LINE delivers it again, which starts the minute of its reply token anew. */
export function isRedelivered(body: unknown): boolean {
  return fieldsOf(body).deliveryContext?.isRedelivery === true;
}

/** They are asked for several times while an event is handled, and read once. */
const fieldsOfEvents = new WeakMap<object, Fields>();

function fieldsOf(body: unknown): Fields {
  if (typeof body !== 'object' || body === null) return {};
  const fields = fieldsOfEvents.get(body) ?? lineEvent.safeParse(body).data ?? {};
  fieldsOfEvents.set(body, fields);
  return fields;
}

function webhookEvent(body: unknown): WebhookEvent {
  const { webhookEventId, source } = fieldsOf(body);
  const id = webhookEventId ?? derivedId(body);
  return { id, chatId: source?.groupId ?? source?.roomId ?? source?.userId ?? id, body };
}

/** A redelivery differs in `deliveryContext` alone. */
function derivedId(body: unknown): string {
  const { deliveryContext: _, ...event } = body as Record<string, unknown>;
  return `sha256:${createHash('sha256').update(JSON.stringify(event)).digest('hex')}`;
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
