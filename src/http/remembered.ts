/** An answer that is asked for again only when it is old: a watchdog that asks each second must not cost a call each second. */
import { withinDeadline } from '../within-deadline.js';

export interface Remembered<T> {
  now(): Date;
  ask(): Promise<T>;
  /** For how long this answer stands. */
  lastsMs(answer: T): number;
}

export function remembered<T>({ now, ask, lastsMs }: Remembered<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  let freshUntil = 0;
  return () => {
    if (answer && now().getTime() < freshUntil) return answer;
    freshUntil = Number.POSITIVE_INFINITY;
    answer = ask().then((given) => {
      freshUntil = now().getTime() + lastsMs(given);
      return given;
    });
    return answer;
  };
}

/** A part that hangs must not keep the watchdog waiting, nor what it is told of other offices. */
const ANSWERS_WITHIN_MS = 3_000;

export async function failureOf(ask: () => Promise<unknown>): Promise<Error | undefined> {
  try {
    await withinDeadline(ask(), ANSWERS_WITHIN_MS);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
