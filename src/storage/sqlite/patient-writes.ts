/** Writes that may wait a moment: they share the flush to the disk with each other and with the next write that can't wait. */
import type { Database } from 'libsql';
import { inWriteTransaction } from './write-transaction.js';

export interface PatientWrites {
  /** Durable when it resolves. They fail together, but not with a write that can't wait. Only a broken disk may stop them. */
  soon(write: () => unknown): Promise<void>;
  /** Done and durable when it returns, together with all that waits; where it throws, that waits on. */
  now<T>(write: () => T): T;
}

interface Batch {
  writes: (() => unknown)[];
  committed: Promise<void>;
  resolve(): void;
  reject(error: unknown): void;
}

/** @param patienceMs how long a write may wait for others */
export function createPatientWrites(
  database: Database,
  { patienceMs }: { patienceMs: number },
): PatientWrites {
  let waiting: Batch | undefined;

  function now<T>(write: () => T): T {
    const batch = waiting;
    const result = inWriteTransaction(database, () => {
      for (const patient of batch?.writes ?? []) patient();
      return write();
    });
    waiting = undefined;
    batch?.resolve();
    return result;
  }

  function newBatch(): Batch {
    const batch = emptyBatch();
    setTimeout(() => {
      if (waiting === batch) commitAlone(batch);
    }, patienceMs);
    return batch;
  }

  function commitAlone(batch: Batch): void {
    try {
      now(() => {});
    } catch (error) {
      waiting = undefined;
      batch.reject(error);
    }
  }

  return {
    now,
    soon(write) {
      waiting ??= newBatch();
      waiting.writes.push(write);
      return waiting.committed;
    },
  };
}

function emptyBatch(): Batch {
  let resolve = () => {};
  let reject: Batch['reject'] = () => {};
  const committed = new Promise<void>((...settle) => {
    [resolve, reject] = settle;
  });
  return { writes: [], committed, resolve, reject };
}
