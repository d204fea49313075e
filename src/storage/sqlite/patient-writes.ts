/** Writes that may wait a moment: they share the flush to the disk with each other and with the next write that can't wait. */
import type { Database } from 'libsql';
import { inWriteTransaction } from './write-transaction.js';

export interface PatientWrites {
  /** Durable when it resolves. What fails with it fails together: for writes that only a broken disk can stop. */
  soon(write: () => unknown): Promise<void>;
  /** Done and durable when it returns, together with all that waits. */
  now<T>(write: () => T): T;
}

interface Batch {
  writes: (() => unknown)[];
  committed: Promise<void>;
  resolve(): void;
  reject(error: unknown): void;
}

const PATIENCE_MS = 20;

export function createPatientWrites(database: Database): PatientWrites {
  let waiting: Batch | undefined;

  function now<T>(write: () => T): T {
    const batch = waiting;
    waiting = undefined;
    try {
      const result = inWriteTransaction(database, () => {
        for (const patient of batch?.writes ?? []) patient();
        return write();
      });
      batch?.resolve();
      return result;
    } catch (error) {
      batch?.reject(error);
      throw error;
    }
  }

  function newBatch(): Batch {
    const batch = emptyBatch();
    setTimeout(() => {
      if (waiting === batch) commitAlone();
    }, PATIENCE_MS);
    return batch;
  }

  function commitAlone(): void {
    try {
      now(() => {});
    } catch {
      // Whoever waits hears of it.
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
