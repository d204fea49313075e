/** One call to LINE: it ends within a deadline, and it fails with a LineError and nothing else. */
import type { Pause } from '../pause.js';
import { withinDeadline } from '../within-deadline.js';
import { type LineError, toLineError } from './line-error.js';

export type LineCall = <T>(call: Promise<T>) => Promise<T>;

/** The SDK can't abort a call, so a late one goes on unheard: whether it had its effect stays unknown. */
export function createLineCall(deadlineMs: number, pause?: Pause): LineCall {
  return (call) =>
    withinDeadline(call, deadlineMs, pause).catch((error) => {
      throw toLineError(error);
    });
}

/** For questions to which "there is none" is an answer. */
export function nullIfNotFound(error: LineError): null {
  if (error.kind === 'notFound') return null;
  throw error;
}
