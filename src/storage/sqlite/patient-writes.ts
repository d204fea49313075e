/** Writes that share a flush to the disk: those that may wait a moment, and those of many chats at the same moment. */
import { setImmediate } from 'node:timers';
import type { Database } from 'libsql';
import { CHATS_AT_ONCE } from '../../chats-at-once.js';
import type { ReportUnreadable } from '../record-reader.js';
import { inWriteTransaction } from './write-transaction.js';

export interface PatientWrites {
  /** Durable when it resolves. They fail together, but not with a write that can't wait. Only a broken disk may stop them. */
  soon(write: () => unknown): Promise<void>;
  /** Done and durable when it resolves, in one commit with all that is asked for in this turn; each fails for itself. */
  together<T>(write: () => T): Promise<T>;
  /** Done and durable when it returns, together with all that waits; where it throws, that waits on. */
  now<T>(write: () => T): T;
}

/** For the stores that are written by what people do. */
export interface WritingStoreOptions {
  report: ReportUnreadable;
  writes: PatientWrites;
}

interface Batch {
  writes: (() => unknown)[];
  committed: Promise<void>;
  resolve(): void;
  reject(error: unknown): void;
}

interface Joined {
  /** @returns what is done when the commit was made */
  run(): () => void;
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

  let joined: Joined[] = [];

  function together<T>(write: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (joined.length === 0) setImmediate(commitJoined);
      joined.push({ run: () => settled(write, { resolve, reject }), reject });
    });
  }

  function commitJoined(): void {
    const all = joined;
    joined = [];
    try {
      const settle = now(() => all.map(({ run }) => run()));
      for (const one of settle) one();
    } catch (error) {
      for (const { reject } of all) reject(error);
    }
  }

  /** A write that fails is undone alone, unless the database has undone everything by itself. */
  function settled<T>(
    write: () => T,
    { resolve, reject }: { resolve(result: T): void; reject(error: unknown): void },
  ): () => void {
    database.exec('SAVEPOINT joined');
    try {
      const result = write();
      database.exec('RELEASE joined');
      return () => resolve(result);
    } catch (error) {
      if (!database.inTransaction) throw error;
      database.exec('ROLLBACK TO joined; RELEASE joined');
      return () => reject(error);
    }
  }

  return {
    now,
    together,
    soon(write) {
      waiting ??= newBatch();
      const batch = waiting;
      batch.writes.push(write);
      // When all of them wait, nobody else comes.
      if (batch.writes.length === CHATS_AT_ONCE) setImmediate(() => waiting === batch && commitAlone(batch));
      return batch.committed;
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
