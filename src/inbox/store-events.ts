/** Stores events before LINE is told 200: all webhooks that wait at the same moment share one write to the disk. */
import { setImmediate } from 'node:timers/promises';
import type { IncomingEvent } from '../domain/incoming-event.js';
import type { EventStore } from '../domain/stores.js';
import { withinDeadline } from '../within-deadline.js';

/** Durable when it resolves, with those that had not come before. */
export type StoreEvents = (events: IncomingEvent[]) => Promise<IncomingEvent[]>;

interface Batch {
  events: IncomingEvent[];
  newIds: Promise<Set<string>>;
}

/** LINE waits for 2 seconds. What is stored after all is taken up when its lease has ended. */
const DEADLINE_MS = 1_700;

/** While one batch is being written, the next one gathers. */
export function createStoreEvents(
  store: Pick<EventStore, 'add'>,
  deadlineMs: number = DEADLINE_MS,
): StoreEvents {
  let gathering: Batch | undefined;
  let lastWrite: Promise<unknown> = Promise.resolve();

  async function write(events: IncomingEvent[], writtenBefore: Promise<unknown>): Promise<Set<string>> {
    await Promise.allSettled([writtenBefore]);
    await setImmediate(); // the webhooks that arrived in this tick join
    gathering = undefined;
    return new Set(await store.add(events));
  }

  function newBatch(): Batch {
    const events: IncomingEvent[] = [];
    const written = write(events, lastWrite);
    lastWrite = written;
    return { events, newIds: withinDeadline(written, deadlineMs) };
  }

  return async (events) => {
    if (events.length === 0) return [];
    gathering ??= newBatch();
    gathering.events.push(...events);
    const newIds = await gathering.newIds;
    // The same event twice in one batch belongs to the first that asks.
    return events.filter(({ id }) => newIds.delete(id));
  };
}
