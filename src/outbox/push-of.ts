/** Makes one push of what waits for one person: LINE bills it once, with up to five messages in it. */
import type { messagingApi } from '@line/bot-sdk';
import type { ClaimedMessage, OutMessage } from '../domain/message.js';
import type { MessageStore } from '../domain/stores.js';
import type { Push } from '../line/line.js';
import { messageLimits } from '../line/message-limits.js';
import { text } from '../line/reply.js';
import { arrivesLate } from '../text/trouble.js';

/** Shorter delays are no news. */
const LATE_MS = 60 * 60_000;

/**
 * The later messages that go in the same push. They are fixed before the first try, since a retry must carry the same
 * body (developers.line.biz/en/docs/messaging-api/retrying-api-request).
 */
export async function carriedWith(
  messages: MessageStore,
  message: ClaimedMessage,
  now: Date,
): Promise<OutMessage[]> {
  if (message.carries) return messages.getAll(message.carries);
  if (!isUntried(message) || message.wasInHand) return [];
  const waiting = await messages.waitingFor(message.personId, messageLimits.messages);
  const carried = fitting(message, waiting, isLate(message, now) ? 1 : 0);
  const { id, retryKey } = message;
  if (carried.length > 0) await messages.load(id, { carries: carried.map((one) => one.id), retryKey });
  return carried;
}

/**
 * As many as fit without changing the order.
 * @param sentences for how many messages more there must be room: a late push begins with one
 */
function fitting(first: OutMessage, waiting: readonly OutMessage[], sentences: number): OutMessage[] {
  const carried: OutMessage[] = [];
  let room = messageLimits.messages - sentences - first.body.length;
  for (const message of waiting.filter(({ id }) => id !== first.id)) {
    room -= message.body.length;
    if (room < 0 || !isUntried(message)) break;
    carried.push(message);
  }
  return carried;
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

/** What waited long says so first. Decided as of the first try that may have arrived: see `carriedWith`. */
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
