/** Waiting that ends early when there is no more reason to wait. */

/** Resolves when the time is over or the signal is aborted, and never rejects. */
export type Pause = (milliseconds: number, signal: AbortSignal) => Promise<unknown>;

export const pause: Pause = (milliseconds, signal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
