/** Retry keys: a call accepted under a key is not done again within 24 hours. */
import type { Clock } from './clock.js';

export interface AcceptedCall {
  requestId: string;
  answer: object;
}

export interface RetryKeys {
  acceptedUnder(key: string): AcceptedCall | null;
  remember(key: string, call: AcceptedCall): void;
}

const LIFE = 24 * 60 * 60 * 1000;

export function createRetryKeys(clock: Clock): RetryKeys {
  const accepted = new Map<string, { call: AcceptedCall; at: number }>();
  return {
    acceptedUnder: (key) => {
      const found = accepted.get(key);
      return found && clock.now().getTime() - found.at < LIFE ? found.call : null;
    },
    remember: (key, call) => {
      accepted.set(key, { call, at: clock.now().getTime() });
    },
  };
}
