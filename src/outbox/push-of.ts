/** Makes one push of what waits for one person: LINE bills it once, with up to five messages in it. */
import type { messagingApi } from '@line/bot-sdk';
import type { ClaimedMessage, OutMessage } from '../domain/message.js';
import type { Stores } from '../domain/stores.js';
import type { Push } from '../line/line.js';
import { messageLimits } from '../line/message-limits.js';
import { text } from '../line/reply.js';
import { arrivesLate } from '../text/trouble.js';
import { takeRiding } from './take-riding.js';

/** Shorter delays are no news. */
const LATE_MS = 60 * 60_000;

/**
 * The later messages that go in the same push, and what only rides. They are fixed before the first try, since a retry must carry the same
 * body (developers.line.biz/en/docs/messaging-api/retrying-api-request).
 */
export async function carriedWith(
  stores: Pick<Stores, 'messages' | 'claims'>,
  message: ClaimedMessage,
  now: Date,
): Promise<OutMessage[]> {
  const { messages } = stores;
  if (message.carries) return messages.getAll(message.carries);
  if (!isUntried(message) || message.wasInHand) return [];
  const { id, personId, retryKey, body } = message;
  const sentences = isLate(message, now) ? 1 : 0; // a late push begins with one
  const room = messageLimits.messages - sentences - body.length;
  const later = (await messages.waitingFor(personId, messageLimits.messages)).filter((one) => one.id !== id);
  const waiting = fitting(later, room);
  const riding = await takeRiding(stores, { personId, carrier: `push:${id}`, room: room - sizeOf(waiting) });
  const carried = [...waiting, ...riding];
  if (carried.length > 0) await messages.load(id, { carries: carried.map((one) => one.id), retryKey });
  return carried;
}

/** As many as fit without changing the order. */
function fitting(waiting: readonly OutMessage[], room: number): OutMessage[] {
  const carried: OutMessage[] = [];
  for (const message of waiting) {
    if (sizeOf([...carried, message]) > room || !isUntried(message)) break;
    carried.push(message);
  }
  return carried;
}

function sizeOf(messages: readonly OutMessage[]): number {
  return messages.flatMap(({ body }) => body).length;
}

function isUntried({ attempts, uncertainSince, carries }: OutMessage): boolean {
  return attempts === 0 && !uncertainSince && !carries;
}

/** @param carried the later messages to the same person */
export function pushOf(message: OutMessage, carried: readonly OutMessage[], now: Date): Push {
  const { personId, retryKey } = message;
  const messages = [message, ...carried].flatMap(({ body }) => body) as messagingApi.Message[];
  return { to: personId, messages: withDelay(messages, message, now), retryKey };
}

/** A message that waited long says so first. Decided as of the first try that may have arrived: see `carriedWith`. */
function withDelay(
  messages: messagingApi.Message[],
  first: Pick<OutMessage, 'createdAt' | 'uncertainSince'>,
  now: Date,
): messagingApi.Message[] {
  return isLate(first, now) && messages.length < messageLimits.messages
    ? [text(arrivesLate(first.createdAt)), ...messages]
    : messages;
}

function isLate(
  { createdAt, uncertainSince }: Pick<OutMessage, 'createdAt' | 'uncertainSince'>,
  now: Date,
): boolean {
  return (uncertainSince ?? now).getTime() - createdAt.getTime() >= LATE_MS;
}
