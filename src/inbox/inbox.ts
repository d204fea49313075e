/** Events in: stored, handled in the order of arrival of each chat, and taken up again after a crash. */
import { setMaxListeners } from 'node:events';
import { CHATS_AT_ONCE } from '../chats-at-once.js';
import type { Deps } from '../deps.js';
import type { IncomingEvent } from '../domain/incoming-event.js';
import { createInTurn, type InTurn } from '../in-turn.js';
import type { WebhookEvent } from '../line/webhook-event.js';
import { type Pause, pause as pauseOnClock } from '../pause.js';
import { createSlots } from '../slots.js';
import { type AnswerLater, answerAfterAWhile } from './answer-after-a-while.js';
import { createChatQueue } from './chat-queue.js';
import { handleEvent, isSuspect, type RouteEvent } from './handle-event.js';
import { lookAhead } from './read-chat.js';
import { createStoreEvents } from './store-events.js';
import { waitingOutside } from './wait-outside.js';

export interface Inbox {
  /** Resolves when the events can't be lost any more; they are handled afterwards. */
  receive(events: WebhookEvent[]): Promise<void>;
  /** Takes up unfinished events; `leftBy: 'anybody'` includes those that another process seems to be working on. */
  resumeUnfinished(leftBy: 'expired' | 'anybody'): Promise<void>;
  /** To be called more often than a lease lasts, so that events in hand stay with this process. */
  renewLeases(): Promise<void>;
  whenIdle(): Promise<void>;
  /** Lets events in hand finish, without new tries. */
  stop(): Promise<void>;
}

/** How long a person waits for another instance after a crash: short, and renewed while the holder lives. */
const LEASE_MS = 30_000;
/** How soon to ask again whether another instance is done: at first at once, then less and less often. */
const ASK_AGAIN_AFTER_MS = { least: 50, most: 1_000 };
const TAKEN_UP_AT_ONCE = 200;

export interface InboxOptions {
  pause?: Pause;
  /** Runs events that may end the process one after the other, so that a death has one suspect. */
  suspectsInTurn?: InTurn;
  /** Words the answer that follows a handled event a while later. */
  answerLater?: AnswerLater;
}

export function createInbox(
  given: Deps,
  route: RouteEvent,
  { pause = pauseOnClock, suspectsInTurn = createInTurn(), answerLater }: InboxOptions = {},
): Inbox {
  const slots = createSlots(CHATS_AT_ONCE);
  const deps = waitingOutside(given, slots);
  const { stores, now, log } = deps;
  const inHand = new Set<string>();
  /** The attempts of events that this process left unfinished while it lived: that attempt is not held against them. */
  const leftAlive = new Map<string, number>();
  /** Events that were stored as begun, to spare a write: their handling begins as soon as they are stored. */
  const storedAsBegun = new Set<string>();
  /** The chats of such events while they are being stored. */
  const starting = new Set<string>();
  const answered = new Set<string>();
  const store = createStoreEvents(stores.events);
  const stopping = new AbortController();
  setMaxListeners(0, stopping.signal); // one for each chat that waits
  const isStopping = () => stopping.signal.aborted;
  const wait = (milliseconds: number) => slots.outside(() => pause(milliseconds, stopping.signal));

  const waitOutside = (milliseconds: number) => pause(milliseconds, stopping.signal);

  /** Another instance may still handle an earlier event of this chat. If it died, that event comes to us and goes first. */
  async function waitForOlder(event: IncomingEvent): Promise<void> {
    const { least, most } = ASK_AGAIN_AFTER_MS;
    const waitedMs = now().getTime() - event.receivedAt.getTime();
    await wait(Math.min(Math.max(waitedMs / 10, least), most));
  }

  /** Waits for its turn without a slot, and works in a slot like any other. */
  function alone(work: () => Promise<void>): Promise<void> {
    return slots.outside(() => suspectsInTurn(() => slots.within(work)));
  }

  async function handle(event: IncomingEvent): Promise<'handled' | 'notYet'> {
    try {
      const isBegun = storedAsBegun.has(event.id);
      const seen = isStopping() ? undefined : await lookAhead(stores, event, isBegun);
      if (seen?.hasOlderUnfinished) {
        await waitForOlder(event);
        return 'notYet';
      }
      const work = () =>
        handleEvent({ deps, route, pause: wait, isStopping, isBegun, answered, known: seen?.known }, event);
      await (isSuspect(event) ? alone(work) : work());
      if (answerLater)
        void answerAfterAWhile({ deps: given, answerLater, pause: waitOutside, isStopping }, event);
    } catch (error) {
      log.error(
        { err: error, eventId: event.id },
        'An event was left unfinished: the next sweep takes it up',
      );
      leftAlive.set(event.id, event.attempts);
    }
    inHand.delete(event.id);
    storedAsBegun.delete(event.id);
    return 'handled';
  }

  const queue = createChatQueue<IncomingEvent>({
    slots,
    chatOf: ({ chatId }) => chatId,
    isBefore: (event, other) => event.receivedAt < other.receivedAt,
    handle,
  });

  function enqueue(events: IncomingEvent[]): void {
    for (const event of events) {
      if (inHand.has(event.id)) continue; // a long queue outlived its lease
      inHand.add(event.id);
      queue.add(event);
    }
  }

  /** Whether nothing stands before it: no earlier event of its chat, and no want of a slot. */
  function startsAtOnce({ chatId }: IncomingEvent): boolean {
    const isFirst = !queue.has(chatId) && !starting.has(chatId);
    if (!isFirst || queue.size() + starting.size >= CHATS_AT_ONCE) return false;
    starting.add(chatId);
    return true;
  }

  async function storeAndEnqueue(events: IncomingEvent[]): Promise<void> {
    const first = new Set(events.filter(startsAtOnce));
    try {
      const stored = await store(
        events.map((event) => (first.has(event) ? { ...event, attempts: 1 } : event)),
      );
      for (const { id } of stored.filter(({ attempts }) => attempts > 0)) storedAsBegun.add(id);
      enqueue(stored.map((event) => ({ ...event, attempts: 0 })));
    } finally {
      for (const { chatId } of first) starting.delete(chatId);
    }
  }

  function unblamed(event: IncomingEvent): IncomingEvent {
    const attempts = leftAlive.get(event.id) ?? event.attempts;
    leftAlive.delete(event.id);
    return { ...event, attempts };
  }

  const leaseUntil = () => new Date(now().getTime() + LEASE_MS);

  return {
    async receive(events) {
      await storeAndEnqueue(events.map((event) => newEvent(event, { now: now(), leaseUntil: leaseUntil() })));
    },
    async resumeUnfinished(leftBy) {
      const claim = { now: now(), leaseUntil: leaseUntil(), limit: TAKEN_UP_AT_ONCE };
      await stores.events.shortenLeases(leftBy === 'anybody' ? claim.now : claim.leaseUntil);
      for (let taken = claim.limit; taken === claim.limit; ) {
        const events = await stores.events.claimAbandoned(claim);
        enqueue(events.map(unblamed));
        taken = events.length;
      }
    },
    async renewLeases() {
      if (inHand.size > 0) await stores.events.renewLeases([...inHand], leaseUntil());
    },
    whenIdle: () => queue.whenEmpty(),
    async stop() {
      stopping.abort();
      await queue.whenEmpty();
    },
  };
}

function newEvent(event: WebhookEvent, { now, leaseUntil }: { now: Date; leaseUntil: Date }): IncomingEvent {
  return { ...event, receivedAt: now, status: 'waiting', attempts: 0, leaseUntil };
}
