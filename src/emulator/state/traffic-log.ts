/** Every webhook and API call as it passed, for the inspector and for tests. */
import type { TrafficEntry } from '../protocol.js';
import type { Changes } from './changes.js';
import type { Clock } from './clock.js';

type Beginning = Pick<TrafficEntry, 'direction' | 'method' | 'path' | 'userIds' | 'body'>;
type Ending = Partial<Pick<TrafficEntry, 'status' | 'reason' | 'billed' | 'errors' | 'answer' | 'userIds'>>;

export interface Traffic {
  entries: TrafficEntry[];
  /** Notes the start of a call; the returned function notes its end. */
  begin(call: Beginning, retryKey?: string): (ending: Ending) => void;
  /** Calls and webhooks that have begun and not ended. */
  inFlight(): number;
  /** When the last one began or ended, on `performance.now()`'s scale. */
  lastActivityAt(): number;
}

/** Enough for any test and an afternoon of playing; older entries are dropped. */
const KEPT = 5_000;

export function createTraffic(clock: Clock, changes: Changes): Traffic {
  const entries: TrafficEntry[] = [];
  let lastId = 0;
  let inFlight = 0;
  let lastActivityAt = performance.now();

  const publish = (entry: TrafficEntry) => {
    lastActivityAt = performance.now();
    changes.publish({ type: 'traffic', entry });
  };
  return {
    entries,
    begin: (call, retryKey) => {
      lastId += 1;
      const entry: TrafficEntry = {
        ...{ id: lastId, at: clock.now().toISOString(), ...call },
        ...{ status: null, latencyMs: null, billed: 0, errors: [], answer: null },
        ...(retryKey !== undefined && { retryKey }),
      };
      entries.push(entry);
      if (entries.length > KEPT) entries.shift();
      inFlight += 1;
      publish(entry);
      const startedAt = performance.now();
      let hasEnded = false;
      return (ending) => {
        if (hasEnded) return; // a client that hung up ends a call that may still be answered
        hasEnded = true;
        Object.assign(entry, ending, { latencyMs: Math.round(performance.now() - startedAt) });
        inFlight -= 1;
        publish(entry);
      };
    },
    inFlight: () => inFlight,
    lastActivityAt: () => lastActivityAt,
  };
}
