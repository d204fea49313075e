/** The way from LINE to the bot: webhooks come twice, late, in another order, together, or not at the first time. */
import { setTimeout as pause } from 'node:timers/promises';
import type { WebhookEvent } from '../../src/emulator/webhooks/events.js';
import type { Dice } from './dice.js';
import type { OfficeUnderFire } from './office-under-fire.js';

export interface Network {
  /** On their way at the same moment, in one webhook or in several. */
  send(events: readonly WebhookEvent[], dice: Dice): Promise<void>;
  /** LINE delivers the events that are late or due again. */
  deliverLate(dice: Dice): Promise<void>;
}

export function createNetwork(office: OfficeUnderFire): Network {
  const { ledger, emulator } = office;
  /** Not acknowledged, or held back: LINE sends them again. */
  let late: WebhookEvent[] = [];

  async function post(events: readonly WebhookEvent[], dice: Dice): Promise<void> {
    const url = `${dice.pick(office.instances).origin}/webhook`;
    const status = await office.onTheWay(() => emulator.sendEvents([...events], { url }));
    for (const event of events) {
      const known = ledger.events.get(String(event.webhookEventId));
      if (known && status === 200) known.isAcknowledged = true;
      if (status !== 200) late.push(redelivered(event));
    }
  }

  function holdBack(events: readonly WebhookEvent[], fault: string): void {
    ledger.noteFault(fault);
    late.push(...events.map(redelivered));
  }

  return {
    async send(events, dice) {
      if (dice.chance(0.04)) return holdBack(events, 'webhook lost at first');
      if (dice.chance(0.04)) return holdBack(events, 'webhook out of order');
      const isDoubled = dice.chance(0.12);
      if (isDoubled) ledger.noteFault('webhook doubled');
      const again = isDoubled ? [events.map(redelivered)] : [];
      await Promise.all([events, ...again].map((some) => post(some, dice)));
      if (dice.chance(0.06)) {
        ledger.noteFault('webhook delivered again later');
        late.push(...events.map(redelivered));
      }
    },
    async deliverLate(dice) {
      const due = late;
      late = [];
      for (const event of due) await post([event], dice);
      if (due.length > 0) await pause(0);
    },
  };
}

function redelivered(event: WebhookEvent): WebhookEvent {
  return { ...event, deliveryContext: { isRedelivery: true } };
}
