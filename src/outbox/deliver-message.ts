/** Pushes one stored message, and records what came of it. */
import type { messagingApi } from '@line/bot-sdk';
import { bangkokDate } from '../clock.js';
import type { Deps } from '../deps.js';
import type { OutMessage, Settlement } from '../domain/message.js';
import type { PushOutcome } from '../line/line.js';
import { messageLimits } from '../line/message-limits.js';
import { text } from '../line/reply.js';
import { arrivesLate } from '../text/trouble.js';
import { afterPush, MAX_PAUSE_MS, postponed, undeliverable } from './after-push.js';

/** Shorter delays are no news. */
const LATE_MS = 60 * 60_000;

export interface Outbox extends Pick<Deps, 'stores' | 'line' | 'log' | 'meters' | 'now'> {
  /** From 0 to 1. */
  random(): number;
}

export interface DeliverMessage {
  deliver(message: OutMessage): Promise<void>;
  /** LINE takes the channel access token. @returns true when it had refused it before */
  tokenWorks(): boolean;
}

export function createDeliverMessage({ stores, line, log, meters, now, random }: Outbox): DeliverMessage {
  /** While LINE takes nothing from us. In memory: after a restart one more push finds out. */
  let everybodyHeldUntil = new Date(0);
  let isTokenRefused = false;
  let limitLoggedOn = '';

  async function attempt(message: OutMessage): Promise<Settlement> {
    if (isHeld()) return postponed(message, everybodyHeldUntil);
    const person = await stores.persons.get(message.personId);
    if (person?.blockedBot) return tried(message, undeliverable(message, 'blocked')); // LINE would say 200 and deliver nothing
    const outcome = await line.push(pushOf(message, now()));
    const settlement = afterPush(message, outcome, { now: now(), random: random() });
    holdBack(outcome, settlement);
    return tried(message, settlement);
  }

  function tried({ id, kind = 'other', requestNumber }: OutMessage, settlement: Settlement): Settlement {
    const { status: result } = settlement;
    meters.messageTried(kind, result);
    const request = requestNumber === undefined ? {} : { request: requestNumber };
    log.info({ messageId: id, kind, ...request, result }, 'A message was tried');
    return settlement;
  }

  /** What can't be tried, since its receiver's record can't be read, keeps nobody else's message back. */
  async function attemptOrLog(message: OutMessage): Promise<Settlement | undefined> {
    try {
      return await attempt(message);
    } catch (error) {
      const { id: messageId } = message;
      log.error({ err: error, messageId }, 'A message could not be tried: it is tried again in a minute');
      return undefined;
    }
  }

  /** A clock that was wrong holds nobody for longer than one pause. */
  function isHeld(): boolean {
    const leftMs = everybodyHeldUntil.getTime() - now().getTime();
    return leftMs > 0 && leftMs <= MAX_PAUSE_MS;
  }

  /** Trouble with one message holds its own person's next ones back, since these are not due before it is settled. */
  function holdBack({ kind }: PushOutcome, { nextAttemptAt }: Settlement): void {
    if (kind !== 'unauthorised' && kind !== 'monthlyLimit') return;
    everybodyHeldUntil = nextAttemptAt;
    if (kind === 'unauthorised') {
      isTokenRefused = true;
      log.error({}, 'LINE refuses the channel access token: check LINE_CHANNEL_ACCESS_TOKEN and restart');
    } else logLimitOnceADay();
  }

  function logLimitOnceADay(): void {
    const today = bangkokDate(now());
    if (limitLoggedOn !== today)
      log.error({}, "This month's LINE messages are used up: buy more, or all news waits");
    limitLoggedOn = today;
  }

  async function deliver(message: OutMessage): Promise<void> {
    const settlement = await attemptOrLog(message);
    if (!settlement) return;
    await stores.messages.settle(message.id, settlement);
    if (settlement.status !== 'undeliverable') return;
    const { fault } = settlement;
    log.error(
      { messageId: message.id, fault },
      'A message can not be delivered: tell its receiver another way',
    );
  }

  return {
    deliver,
    tokenWorks() {
      const wasRefused = isTokenRefused;
      isTokenRefused = false;
      if (wasRefused) everybodyHeldUntil = new Date(0);
      return wasRefused;
    },
  };
}

function pushOf({ personId, retryKey, ...message }: OutMessage, now: Date) {
  return { to: personId, messages: withDelay(message, now), retryKey };
}

/**
 * What waited long says so first. Decided as of the first try that may have arrived, since a retry must carry the same
 * body (developers.line.biz/en/docs/messaging-api/retrying-api-request).
 */
function withDelay(
  { body, createdAt, uncertainSince }: Pick<OutMessage, 'body' | 'createdAt' | 'uncertainSince'>,
  now: Date,
): messagingApi.Message[] {
  const messages = body as messagingApi.Message[];
  const isLate = (uncertainSince ?? now).getTime() - createdAt.getTime() >= LATE_MS;
  return isLate && messages.length < messageLimits.messages
    ? [text(arrivesLate(createdAt)), ...messages]
    : messages;
}
