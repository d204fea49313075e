/** The stores of an instance that can be killed: from then on whatever it asks for never comes, as in a process that is gone. */
import type { Stores } from '../../src/domain/stores.js';

export interface Life {
  isOver: boolean;
  /** Rejects when the test ends, so that the dead can be cleared away. */
  grave: Promise<never>;
}

export function killableStores(stores: Stores, life: Life): Stores {
  return new Proxy(stores, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'object' && member !== null ? killable(member, life) : member;
    },
  });
}

function killable<Store extends object>(store: Store, life: Life): Store {
  return new Proxy(store, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...given: unknown[]) => {
        if (life.isOver) return life.grave;
        const result: unknown = await member(...given);
        return life.isOver ? life.grave : result;
      };
    },
  });
}
