/** Stores events before LINE is told 200: all webhooks that wait at the same moment share one write to the disk. */
import { setImmediate } from 'node:timers/promises';
import type { IncomingEvent } from '../domain/incoming-event.js';
import type { EventStore } from '../domain/stores.js';
import { withinDeadline } from '../within-deadline.js';

/** Durable when it resolves, with those that had not come before; rejects where one of them could not be stored. */
export type StoreEvents = (events: IncomingEvent[]) => Promise<IncomingEvent[]>;

interface Stored {
  newIds: Set<string>;
  /** Why, by the id of the event. */
  failed: Map<string, unknown>;
}

interface Batch {
  events: IncomingEvent[];
  stored: Promise<Stored>;
}

/** LINE waits for 2 seconds. What is stored after all is taken up when its lease has ended. */
const DEADLINE_MS = 1_700;

/** A flush to the disk takes about as long. */
const MAX_GATHER_MS = 3;

/** While one batch is being written, the next one gathers. */
export function createStoreEvents(
  store: Pick<EventStore, 'add'>,
  deadlineMs: number = DEADLINE_MS,
): StoreEvents {
  let gathering: Batch | undefined;
  let lastWrite: Promise<unknown> = Promise.resolve();

  async function write(events: IncomingEvent[], writtenBefore: Promise<unknown>): Promise<Stored> {
    await Promise.allSettled([writtenBefore]);
    await whileMoreCome(events);
    gathering = undefined;
    try {
      return { newIds: new Set(await store.add(events)), failed: new Map() };
    } catch (error) {
      if (events.length === 1) throw error;
      return oneByOne(events);
    }
  }

  /** One that can't be stored must not cost its neighbours their place. */
  async function oneByOne(events: IncomingEvent[]): Promise<Stored> {
    const stored: Stored = { newIds: new Set(), failed: new Map() };
    const endsAt = performance.now() + deadlineMs; // a database that hangs is asked no longer than anybody waits
    for (const event of events) {
      try {
        if (performance.now() > endsAt)
          throw new Error('the database took too long for the events before it');
        for (const id of await store.add([event])) stored.newIds.add(id);
      } catch (error) {
        stored.failed.set(event.id, error);
      }
    }
    return stored;
  }

  function newBatch(): Batch {
    const events: IncomingEvent[] = [];
    const written = write(events, lastWrite);
    lastWrite = written;
    return { events, stored: withinDeadline(written, deadlineMs) };
  }

  return async (events) => {
    if (events.length === 0) return [];
    gathering ??= newBatch();
    gathering.events.push(...events);
    const { newIds, failed } = await gathering.stored;
    const unstored = events.find(({ id }) => failed.has(id));
    if (unstored) throw failed.get(unstored.id);
    // The same event twice in one batch belongs to the first that asks.
    return events.filter(({ id }) => newIds.delete(id));
  };
}

/** The webhooks of a busy moment arrive over several ticks: each tick that brings some is followed by another. */
async function whileMoreCome(events: readonly IncomingEvent[]): Promise<void> {
  const endsAt = performance.now() + MAX_GATHER_MS;
  for (let held = 0; events.length > held && performance.now() < endsAt; ) {
    held = events.length;
    await setImmediate();
  }
}
