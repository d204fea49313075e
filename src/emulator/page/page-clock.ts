/** The emulator's time, which runs on from the moment that the server last told it. */

export interface PageClock {
  now(): string;
  set(now: string): void;
}

export function createPageClock(): PageClock {
  let aheadMs = 0;
  return {
    now: () => new Date(Date.now() + aheadMs).toISOString(),
    set: (now) => {
      aheadMs = Date.parse(now) - Date.now();
    },
  };
}
