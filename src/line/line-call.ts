/** One call to LINE: it ends within a deadline, and it fails with a LineError and nothing else. */
import { type LineError, toLineError } from './line-error.js';

export type LineCall = <T>(call: Promise<T>) => Promise<T>;

export function createLineCall(deadlineMs: number): LineCall {
  return (call) =>
    withDeadline(call, deadlineMs).catch((error) => {
      throw toLineError(error);
    });
}

/** For questions to which "there is none" is an answer. */
export function nullIfNotFound(error: LineError): null {
  if (error.kind === 'notFound') return null;
  throw error;
}

/** The SDK can't abort a call, so a late one goes on unheard: whether it had its effect stays unknown. */
function withDeadline<T>(call: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([call, tooLate]).finally(() => clearTimeout(timer));
}
