/** What LINE posts to the webhook, read tolerantly: LINE adds kinds of events and fields without notice. */
import { createHash } from 'node:crypto';
import { z } from 'zod';

export interface WebhookEvent {
  /** LINE's webhookEventId; where it is missing one that the same event always gets. */
  id: string;
  /** The group, room or person that it came from. */
  chatId: string;
  /** As LINE sent it. */
  body: unknown;
}

const text = z.string().min(1).optional().catch(undefined);

const lineEvent = z.looseObject({
  type: z.string(),
  webhookEventId: text,
  timestamp: z.number().nonnegative().optional().catch(undefined),
  mode: text,
  replyToken: text,
  source: z.object({ type: text, userId: text, groupId: text, roomId: text }).optional().catch(undefined),
});
type LineEvent = z.infer<typeof lineEvent>;

const webhook = z.object({ events: z.array(z.unknown()) });

/** @returns null when this is no webhook of LINE. */
export function readWebhook(bytes: Buffer): WebhookEvent[] | null {
  const { data } = webhook.safeParse(parseJson(bytes));
  if (!data) return null;
  const events = data.events.map((body) => ({ body, read: lineEvent.safeParse(body).data }));
  return events.flatMap(({ body, read }) => (read ? webhookEvent(body, read) : []));
}

export function replyTokenOf(body: unknown): string | undefined {
  return lineEvent.safeParse(body).data?.replyToken;
}

/** Another module holds the chat: LINE wants the bot to be silent. */
export function isStandby(body: unknown): boolean {
  return lineEvent.safeParse(body).data?.mode === 'standby';
}

export function isFromOnePerson(body: unknown): boolean {
  return lineEvent.safeParse(body).data?.source?.type === 'user';
}

export function typeOf(body: unknown): string | undefined {
  return lineEvent.safeParse(body).data?.type;
}

/** When it happened, by LINE's clock, in milliseconds. */
export function timestampOf(body: unknown): number | undefined {
  return lineEvent.safeParse(body).data?.timestamp;
}

function webhookEvent(body: unknown, { webhookEventId, source, ...rest }: LineEvent): WebhookEvent {
  const id = webhookEventId ?? derivedId({ source, ...rest });
  return { id, chatId: source?.groupId ?? source?.roomId ?? source?.userId ?? id, body };
}

/** A redelivery differs in `deliveryContext` alone. */
function derivedId({ deliveryContext: _, ...event }: Record<string, unknown>): string {
  return `sha256:${createHash('sha256').update(JSON.stringify(event)).digest('hex')}`;
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
