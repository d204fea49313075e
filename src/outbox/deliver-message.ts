/** Pushes one stored message, and records what came of it. */
import type { messagingApi } from '@line/bot-sdk';
import { bangkokDate } from '../clock.js';
import type { Deps } from '../deps.js';
import type { OutMessage, Settlement } from '../domain/message.js';
import type { PushOutcome } from '../line/line.js';
import { afterPush, postponed, undeliverable } from './after-push.js';
import { createHolds } from './holds.js';

export interface Outbox extends Pick<Deps, 'stores' | 'line' | 'log' | 'now'> {
  /** From 0 to 1. */
  random(): number;
}

export function createDeliverMessage({
  stores,
  line,
  log,
  now,
  random,
}: Outbox): (message: OutMessage) => Promise<void> {
  const holds = createHolds();
  let limitLoggedOn = '';

  async function attempt(message: OutMessage): Promise<Settlement> {
    const heldUntil = holds.heldUntil(message.personId, now());
    if (heldUntil) return postponed(message, heldUntil);
    const person = await stores.persons.get(message.personId);
    if (person?.blockedBot) return undeliverable(message, 'blocked'); // LINE would say 200 and deliver nothing
    const outcome = await line.push(pushOf(message));
    const settlement = afterPush(message, outcome, { now: now(), random: random() });
    holdBack(outcome, message.personId, settlement);
    return settlement;
  }

  function holdBack({ kind }: PushOutcome, personId: string, { status, nextAttemptAt }: Settlement): void {
    if (status !== 'waiting') return;
    if (kind === 'tryLater') holds.holdPerson(personId, nextAttemptAt);
    else holds.holdEverybody(nextAttemptAt);
    if (kind === 'unauthorised') {
      log.error({}, 'LINE refuses the channel access token: check LINE_CHANNEL_ACCESS_TOKEN and restart');
    }
    if (kind === 'monthlyLimit') logLimitOnceADay();
  }

  function logLimitOnceADay(): void {
    const today = bangkokDate(now());
    if (limitLoggedOn !== today)
      log.error({}, "This month's LINE messages are used up: buy more, or all news waits");
    limitLoggedOn = today;
  }

  return async (message) => {
    const settlement = await attempt(message);
    await stores.messages.settle(message.id, settlement);
    if (settlement.status !== 'undeliverable') return;
    const { fault } = settlement;
    log.error(
      { messageId: message.id, fault },
      'A message can not be delivered: tell its receiver another way',
    );
  };
}

function pushOf({ personId, body, retryKey }: OutMessage) {
  return { to: personId, messages: body as messagingApi.Message[], retryKey };
}
