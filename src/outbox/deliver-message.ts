/** Pushes a stored message, with those to the same person that its push can carry, and records what came of them. */
import { randomUUID } from 'node:crypto';
import { bangkokDate } from '../clock.js';
import type { Deps } from '../deps.js';
import type { ClaimedMessage, OutMessage, Settlement } from '../domain/message.js';
import type { PushOutcome } from '../line/line.js';
import { afterPush, MAX_PAUSE_MS, postponed, undeliverable } from './after-push.js';
import { carriedWith, pushOf } from './push-of.js';

export interface Outbox extends Pick<Deps, 'stores' | 'line' | 'log' | 'meters' | 'now'> {
  /** From 0 to 1. */
  random(): number;
  /** Told of what LINE has taken, as often as it is taken. */
  whenPushed?: (pushed: Pushed) => Promise<void>;
}

/** `id`: of the message whose push it was. */
export interface Pushed {
  id: string;
  personId: string;
  messages: readonly unknown[];
}

export interface DeliverMessage {
  deliver(message: ClaimedMessage): Promise<void>;
  /** LINE takes the channel access token. @returns true when it had refused it before */
  tokenWorks(): boolean;
}

export function createDeliverMessage(outbox: Outbox): DeliverMessage {
  const { stores, line, log, meters, now, random, whenPushed } = outbox;
  /** While LINE takes nothing from us. In memory: after a restart one more push finds out. */
  let everybodyHeldUntil = new Date(0);
  let isTokenRefused = false;
  let limitLoggedOn = '';

  async function attempt(message: ClaimedMessage): Promise<Settlement> {
    if (isHeld()) return postponed(message, everybodyHeldUntil);
    const person = await stores.persons.get(message.personId);
    if (person?.blockedBot) return tried(message, undeliverable(message, 'blocked')); // LINE would say 200 and deliver nothing
    const carried = await carriedWith(stores, message, now());
    const push = pushOf(message, carried, now());
    const outcome = await line.push(push);
    if (outcome.kind === 'rejected' && carried.length > 0) return toGoAlone(message);
    const settlement = afterPush(message, outcome, { now: now(), random: random() });
    holdBack(outcome, settlement);
    if (settlement.status === 'accepted') {
      await settleCarried(carried, settlement);
      await noteTaken({ id: message.id, personId: push.to, messages: push.messages });
    }
    return tried(message, settlement);
  }

  /** It has arrived, whatever becomes of the note. */
  async function noteTaken(pushed: Pushed): Promise<void> {
    try {
      await whenPushed?.(pushed);
    } catch (error) {
      log.warn(
        { err: error, messageId: pushed.id },
        'The list of a message could not be noted: numbers of it choose nothing',
      );
    }
  }

  /** Before the message that carried them: after a crash in between, its retry key says that all have arrived. */
  async function settleCarried(carried: readonly OutMessage[], { status }: Settlement): Promise<void> {
    for (const message of carried) {
      const { id, attempts, nextAttemptAt } = message;
      await stores.messages.settle(id, tried(message, { status, attempts: attempts + 1, nextAttemptAt }));
    }
  }

  /** LINE took nothing of a push of several: each is tried by itself, so that only the faulty one is lost. */
  async function toGoAlone(message: OutMessage): Promise<Settlement> {
    await stores.messages.load(message.id, { carries: [], retryKey: randomUUID() });
    return postponed(message, now());
  }

  function tried({ id, kind = 'other', requestNumber }: OutMessage, settlement: Settlement): Settlement {
    const { status: result } = settlement;
    meters.messageTried(kind, result);
    const request = requestNumber === undefined ? {} : { request: requestNumber };
    log.info({ messageId: id, kind, ...request, result }, 'A message was tried');
    return settlement;
  }

  /** A message whose receiver's record can't be read keeps nobody else's message back. */
  async function attemptOrLog(message: ClaimedMessage): Promise<Settlement | undefined> {
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

  async function deliver(message: ClaimedMessage): Promise<void> {
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
