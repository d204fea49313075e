/** The storage below the store contract: one fresh database, and two instances of the program that use it at once. */
import type { Stores } from '../../../src/domain/stores.js';
import type { OpenedForReading } from '../../../src/storage/opened-for-reading.js';
import type { RecordKind, ReportUnreadable } from '../../../src/storage/record-reader.js';

export interface TestDatabase {
  /** A connection of its own, as another instance of the program would open it. */
  connect(report?: ReportUnreadable): Promise<Stores>;
  /** As the doctor opens it. */
  look(): Promise<OpenedForReading>;
  /** Gives this field a value that no schema allows, past the stores. */
  spoil(record: { kind: RecordKind; id: string; field: string }): Promise<void>;
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
