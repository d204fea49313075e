/** One life of a program that is stopped as by `kill -9`: from its end on nothing that it began gets any further. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate } from 'node:timers/promises';
import type { Disk } from './perishable.js';

export interface Life {
  isOver: boolean;
  /** Ends after so many more writes and calls to LINE; undefined: lives on. */
  stepsLeft: number | undefined;
  disk: Disk;
  /** So many of its next messages LINE leaves without an answer. */
  unanswered: number;
  /** Calls to LINE, to the stores and to what makes papers and reads files that have not come back. */
  underWay: number;
  /** To be called once, at the end. */
  onEnd(): void;
}

export function newLife(onEnd: () => void): Life {
  return {
    isOver: false,
    stepsLeft: undefined,
    disk: { trouble: 'none' },
    unanswered: 0,
    underWay: 0,
    onEnd,
  };
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

const OF_A_MESSAGE = /\/message\/(?:reply|push)$/;

/** Calls to LINE are steps of a life, too, and may be left without an answer. @returns a function that puts things back */
export function watchCalls(): () => void {
  const callOut = globalThis.fetch;
  globalThis.fetch = async (...call) => {
    const life = lives.getStore();
    if (!life) return callOut(...call);
    await whileAlive(life);
    if (life.unanswered > 0 && OF_A_MESSAGE.test(String(call[0]))) {
      life.unanswered -= 1;
      return new Promise(() => {});
    }
    const answer = await counted(life, async () => withCountedBody(life, await callOut(...call)));
    step(life);
    await whileAlive(life);
    return answer;
  };
  return () => {
    globalThis.fetch = callOut;
  };
}

/** The call has come back when its last byte has, whether that is read or not. */
function withCountedBody(life: Life, answer: Response): Response {
  if (!answer.body) return answer;
  const reader = answer.body.getReader();
  const pieces = { highWaterMark: Number.POSITIVE_INFINITY };
  const body = new ReadableStream<Uint8Array>(
    {
      start: (sent) => void counted(life, () => passOn(reader, sent)),
      cancel: (reason) => reader.cancel(reason),
    },
    pieces,
  );
  return new Response(body, answer);
}

async function passOn(
  from: ReadableStreamDefaultReader<Uint8Array>,
  to: ReadableStreamDefaultController<Uint8Array>,
): Promise<void> {
  try {
    for (let piece = await from.read(); !piece.done; piece = await from.read()) to.enqueue(piece.value);
    to.close();
  } catch (error) {
    to.error(error);
  }
}

export async function counted<T>(life: Life, call: () => Promise<T>): Promise<T> {
  life.underWay += 1;
  try {
    return await call();
  } finally {
    if (!life.isOver) life.underWay -= 1;
  }
}

/** Between two calls a program works for a few turns of its event loop. */
const QUIET_TURNS = 5;

/** @returns whether it has nothing under way, and begins nothing of itself */
export async function isQuiet(life: Life): Promise<boolean> {
  for (let turns = 0; turns < QUIET_TURNS; turns += 1) {
    if (life.underWay > 0) return false;
    await setImmediate();
  }
  return life.underWay === 0;
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
