/** One life of a program that is stopped as by `kill -9`: from its end on nothing that it began gets any further. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Stores } from '../../src/domain/stores.js';

export interface Life {
  isOver: boolean;
  /** Ends after so many more writes and calls to LINE; undefined: lives on. */
  stepsLeft: number | undefined;
  /** So many of the next writes fail, as on a database that somebody else has locked. */
  lockedWrites: number;
  /** To be called once, at the end. */
  onEnd(): void;
}

export function newLife(onEnd: () => void): Life {
  return { isOver: false, stepsLeft: undefined, lockedWrites: 0, onEnd };
}

export function endLife(life: Life): void {
  if (life.isOver) return;
  life.isOver = true;
  life.onEnd();
}

/** Whose call to LINE it is, where several programs live in one process. */
const lives = new AsyncLocalStorage<Life>();

export function within<T>(life: Life, work: () => T): T {
  return lives.run(life, work);
}

/** Calls to LINE are steps of a life, too. @returns a function that puts things back */
export function watchCalls(): () => void {
  const callOut = globalThis.fetch;
  globalThis.fetch = async (...call) => {
    const life = lives.getStore();
    if (!life) return callOut(...call);
    await whileAlive(life);
    const answer = await callOut(...call);
    step(life);
    await whileAlive(life);
    return answer;
  };
  return () => {
    globalThis.fetch = callOut;
  };
}

const WRITES =
  /^(?:insert|replace|mark|add|claim$|claimDue|claimAbandoned|begin|finish|settle|load|hasten|reserve|removeFinished|forget|renewLeases|shortenLeases)/;
const STORES = [
  'requests',
  'conversations',
  'persons',
  'events',
  'messages',
  'numbers',
  'claims',
  'monthlyNotes',
  'fileAccesses',
  'madePapers',
  'pageChecks',
] as const satisfies readonly (keyof Stores)[];

/** What the program sees of its stores: each write is a step, before which it may be dead or refused. */
export function perishable(stores: Stores, life: Life): Stores {
  const wrapped = STORES.map((name) => [name, perishableStore(stores[name], life)]);
  return { ...stores, ...Object.fromEntries(wrapped) };
}

function perishableStore<Store extends object>(store: Store, life: Life): Store {
  return new Proxy(store, {
    get(target, name: string) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      const isWrite = WRITES.test(name);
      return async (...given: unknown[]) => {
        await whileAlive(life);
        if (isWrite) refuseWhileLocked(life);
        const result: unknown = await member(...given);
        if (isWrite && !isEmpty(result)) step(life);
        await whileAlive(life);
        return result;
      };
    },
  });
}

/** Nothing was claimed, nothing was new: nothing was written. */
function isEmpty(result: unknown): boolean {
  return Array.isArray(result) && result.length === 0;
}

function refuseWhileLocked(life: Life): void {
  if (life.lockedWrites === 0) return;
  life.lockedWrites -= 1;
  throw new Error('database is locked');
}

function step(life: Life): void {
  if (life.stepsLeft === undefined) return;
  if (life.stepsLeft === 0) endLife(life);
  else life.stepsLeft -= 1;
}

/** Never resolves for what is dead. */
function whileAlive(life: Life): Promise<void> {
  return life.isOver ? new Promise(() => {}) : Promise.resolve();
}
