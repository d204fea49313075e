/** The stores of a bot that dies between two writes: each write is a step of its life. */
import type { Stores } from '../../src/domain/stores.js';
import type { Lifespan } from './lifespan.js';

export function mortalStores(stores: Stores, lifespan: Lifespan): Stores {
  const steps = <Store extends object>(store: Store, ...writes: (keyof Store)[]) =>
    countingWrites(store, writes, lifespan);
  return {
    ...stores,
    requests: steps(stores.requests, 'insert', 'replace', 'markAnnounced'),
    conversations: steps(stores.conversations, 'replace'),
    persons: steps(stores.persons, 'replace'),
    events: arriving(
      steps(stores.events, 'add', 'claimAbandoned', 'begin', 'markAnswering', 'finish'),
      lifespan,
    ),
    messages: steps(stores.messages, 'add', 'claimDue', 'settle'),
    numbers: steps(stores.numbers, 'reserve'),
    claims: steps(stores.claims, 'claim'),
  };
}

function countingWrites<Store extends object>(
  store: Store,
  writes: (keyof Store)[],
  lifespan: Lifespan,
): Store {
  return new Proxy(store, {
    get(target, name: string) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function' || !writes.some((write) => write === name)) return member;
      return async (...given: unknown[]) => {
        const result: unknown = await member(...given);
        if (!isEmpty(result)) lifespan.step();
        return result;
      };
    },
  });
}

/** Nothing was claimed, nothing was new: nothing was written. */
function isEmpty(result: unknown): boolean {
  return Array.isArray(result) && result.length === 0;
}

/** The first step is the arrival of a webhook: nothing is written yet, and LINE has no 200. */
function arriving(events: Stores['events'], lifespan: Lifespan): Stores['events'] {
  return {
    ...events,
    async add(arrived) {
      lifespan.step();
      return events.add(arrived);
    },
  };
}
