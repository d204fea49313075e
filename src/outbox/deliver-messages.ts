/** Messages out: each is pushed until LINE has accepted it, or until it is clear that it can't be delivered. */
import type { OutMessage } from '../domain/message.js';
import { createDeliverMessage, type Outbox } from './deliver-message.js';

export interface Delivery {
  /** New messages are stored; returns at once. */
  wake(): void;
  /** Resolves when all that is due has been tried. */
  deliverDue(): Promise<void>;
  /** Resolves when no push is under way. */
  whenIdle(): Promise<void>;
}

/** Longer than all pushes of one batch, each at its deadline. */
const LEASE_MS = 10 * 60_000;
const BATCH = 20;

/** One run at a time, so that messages to one person keep their order. */
export function createDelivery(outbox: Outbox): Delivery {
  const deliver = createDeliverMessage(outbox);
  let running: Promise<void> | undefined;
  let isWoken = false;
  let isFirstBatch = true;

  /** The first batch takes up what a crash broke off, lease or not: its retry keys keep LINE from delivering twice. */
  async function claim(): Promise<OutMessage[]> {
    const now = outbox.now();
    const leaseUntil = new Date(now.getTime() + LEASE_MS);
    const endedBy = isFirstBatch ? leaseUntil : now;
    isFirstBatch = false;
    return outbox.stores.messages.claimDue({ now: endedBy, leaseUntil, limit: BATCH });
  }

  async function deliverBatch(): Promise<number> {
    const due = await claim();
    await Promise.all(byPerson(due).map((messages) => inOrder(messages, deliver)));
    return due.length;
  }

  /** Ends in the same breath in which it finds that nobody has woken it again, so that no call is lost. */
  async function deliverAll(): Promise<void> {
    try {
      while (isWoken) {
        isWoken = false;
        for (let delivered = BATCH; delivered === BATCH; ) delivered = await deliverBatch();
      }
    } finally {
      running = undefined;
    }
  }

  function deliverDue(): Promise<void> {
    isWoken = true;
    running ??= deliverAll();
    return running;
  }

  return {
    deliverDue,
    wake() {
      deliverDue().catch((error: unknown) => {
        outbox.log.error({ err: error }, 'Delivering messages was broken off: the next sweep goes on');
      });
    },
    async whenIdle() {
      await running?.catch(() => {}); // said by whoever began it
    },
  };
}

function byPerson(messages: OutMessage[]): OutMessage[][] {
  const persons = [...new Set(messages.map(({ personId }) => personId))];
  return persons.map((id) => messages.filter(({ personId }) => personId === id));
}

async function inOrder(messages: OutMessage[], deliver: (message: OutMessage) => Promise<void>) {
  for (const message of messages) await deliver(message);
}
