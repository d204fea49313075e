/** Use cases on the records of a folder, without LINE. */
import type { Deps } from '../../src/deps.js';
import type { Stores } from '../../src/domain/stores.js';
import { buildOffice } from '../support/builders.js';

export function benchDeps(stores: Stores, now: () => Date): Deps {
  const outside = {
    fileUrl: () => '',
    wakeDelivery: () => {},
    readQuota: async () => ({ limit: null, used: 0 }),
    log: { debug() {}, info() {}, warn() {}, error() {} },
  };
  return { ...outside, stores, now, office: buildOffice() } as unknown as Deps;
}
