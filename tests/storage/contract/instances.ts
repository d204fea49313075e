/** What the store contract runs on: one fresh database, and two instances of the program that use it at once. */
import type { Stores } from '../../../src/domain/stores.js';

export interface TestDatabase {
  /** A connection of its own, as another instance of the program would open it. */
  connect(): Promise<Stores>;
  drop(): Promise<void>;
}

export interface Instances {
  one: Stores;
  other: Stores;
}

/** The same thing `count` times at once, in turn by the one and the other instance. */
export function race<T>(
  { one, other }: Instances,
  count: number,
  act: (stores: Stores, index: number) => Promise<T>,
): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => act(index % 2 === 0 ? one : other, index)));
}
