/** One life of a program that is stopped as by `kill -9`: from its end on nothing that it began gets any further. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Disk } from './perishable.js';

export interface Life {
  isOver: boolean;
  /** Ends after so many more writes and calls to LINE; undefined: lives on. */
  stepsLeft: number | undefined;
  disk: Disk;
  /** Calls to LINE and to the stores that have not come back. */
  underWay: number;
  /** To be called once, at the end. */
  onEnd(): void;
}

export function newLife(onEnd: () => void): Life {
  return { isOver: false, stepsLeft: undefined, disk: { trouble: 'none' }, underWay: 0, onEnd };
}

export function endLife(life: Life): void {
  if (life.isOver) return;
  life.isOver = true;
  life.underWay = 0;
  life.onEnd();
}

/** Whose call to LINE it is, where several programs live in one process. */
const lives = new AsyncLocalStorage<Life>();

export function within<T>(life: Life, work: () => T): T {
  return lives.run(life, work);
}

/** A call that LINE leaves hanging holds nobody's time for longer than the program waits for it. */
const MAX_CALL_MS = 1_200;

/** Calls to LINE are steps of a life, too. @returns a function that puts things back */
export function watchCalls(): () => void {
  const callOut = globalThis.fetch;
  globalThis.fetch = async (...call) => {
    const life = lives.getStore();
    if (!life) return callOut(...call);
    await whileAlive(life);
    const answer = await counted(life, () => callOut(...call), MAX_CALL_MS);
    step(life);
    await whileAlive(life);
    return answer;
  };
  return () => {
    globalThis.fetch = callOut;
  };
}

/** @param longestMs it is not counted as under way for longer than this */
export async function counted<T>(life: Life, call: () => Promise<T>, longestMs?: number): Promise<T> {
  life.underWay += 1;
  let isCounted = true;
  const endCounting = () => {
    if (isCounted && !life.isOver) life.underWay -= 1;
    isCounted = false;
  };
  const timer = longestMs === undefined ? undefined : setTimeout(endCounting, longestMs);
  try {
    return await call();
  } finally {
    clearTimeout(timer);
    endCounting();
  }
}

export function step(life: Life): void {
  if (life.stepsLeft === undefined) return;
  if (life.stepsLeft === 0) endLife(life);
  else life.stepsLeft -= 1;
}

/** Never resolves for what is dead. */
export function whileAlive(life: Life): Promise<void> {
  return life.isOver ? new Promise(() => {}) : Promise.resolve();
}
