/** Messages out: each is pushed until LINE has accepted it, or until it is clear that it can't be delivered. */
import type { OutMessage } from '../domain/message.js';
import { MAX_PAUSE_MS } from './after-push.js';
import { createDeliverMessage, type Outbox } from './deliver-message.js';
import { createNoticingLine } from './noticing-line.js';

export interface Delivery {
  /** New messages are stored: a moment later they are pushed. Returns at once. */
  wake(): void;
  /** Resolves when all that is due has been tried; the first time, at the start, all that waits. */
  deliverDue(): Promise<void>;
  /** LINE accepts the channel access token: messages that wait because LINE had rejected it are tried at once. */
  tokenWorks(): void;
  /** Resolves when no push is under way. */
  whenIdle(): Promise<void>;
}

/** Longer than a push, which ends at its deadline. */
const LEASE_MS = 60_000;
const BATCH = 20;

export interface DeliveryOptions extends Outbox {
  /** No other process delivers the same messages. */
  isAlone: boolean;
  /** How long a new message waits for others to the same person, which go in its push. */
  gatherMs: number;
}

/** One run at a time. Each batch holds one message per person, so that messages keep their order. */
export function createDelivery({ isAlone, gatherMs, ...outbox }: DeliveryOptions): Delivery {
  const line = createNoticingLine(outbox.line, noteTokenWorks);
  const { deliver, tokenWorks } = createDeliverMessage({ ...outbox, line });
  let running: Promise<void> | undefined;
  let isWoken = false;
  let takesAll = isAlone;
  let isStart = true;
  let gathering: NodeJS.Timeout | undefined;
  let background: Promise<unknown> = Promise.resolve();

  /** At the start we take up what a crash broke off, lease or not: its retry keys keep LINE from delivering twice. */
  async function claim(): Promise<OutMessage[]> {
    const now = outbox.now();
    const leaseUntil = new Date(now.getTime() + LEASE_MS);
    const endedBy = takesAll ? leaseUntil : now;
    takesAll = false;
    return outbox.stores.messages.claimDue({ now: endedBy, leaseUntil, limit: BATCH });
  }

  /** @returns false when nothing was due. */
  async function deliverBatch(): Promise<boolean> {
    const due = await claim();
    await Promise.all(due.map(deliver));
    return due.length > 0;
  }

  /** Ends in the same tick in which it finds that nobody has woken it again, so that no call is lost. */
  async function deliverAll(): Promise<void> {
    try {
      while (isWoken) {
        isWoken = false;
        while (await deliverBatch());
      }
    } finally {
      running = undefined;
    }
  }

  function run(): Promise<void> {
    isWoken = true;
    running ??= deliverAll();
    return running;
  }

  /** @param triesAfter makes due what waits for a later try than this; absent: what only a wrong clock let wait so long */
  async function hasten(triesAfter?: Date): Promise<void> {
    const now = outbox.now();
    const latest = new Date(now.getTime() + MAX_PAUSE_MS);
    await outbox.stores.messages.hasten({ now, triesAfter: triesAfter ?? latest, leasesAfter: latest });
  }

  /** Whoever comes while pushes are under way goes with the next ones: only the first of a moment waits. */
  function wake(): void {
    if (running) inBackground(run());
    else gathering ??= setTimeout(() => inBackground(runGathered()), gatherMs);
  }

  function runGathered(): Promise<void> {
    clearTimeout(gathering);
    gathering = undefined;
    return run();
  }

  async function deliverDue(): Promise<void> {
    await hasten(isStart ? outbox.now() : undefined);
    isStart = false;
    await runGathered();
  }

  function inBackground(delivering: Promise<void>): void {
    background = delivering.catch((error: unknown) => {
      outbox.log.error({ err: error }, 'Delivering messages was broken off: the next sweep goes on');
    });
  }

  function noteTokenWorks(): void {
    if (tokenWorks()) inBackground(hasten(outbox.now()).then(run));
  }

  return {
    deliverDue,
    wake,
    tokenWorks: noteTokenWorks,
    async whenIdle() {
      if (gathering) inBackground(runGathered());
      await background;
      await running?.catch(() => {}); // said by whoever began it
    },
  };
}
