/** The low hourly limits of a few LINE endpoints (REF#rate-limits); thousands a second are not imitated. */
import type { Clock } from './clock.js';

export type LimitedEndpoint =
  | 'createRichMenu'
  | 'deleteRichMenu'
  | 'deleteRichMenuAlias'
  | 'narrowcast'
  | 'broadcast'
  | 'testWebhook';

const CALLS_AN_HOUR: Record<LimitedEndpoint, number> = {
  createRichMenu: 100,
  deleteRichMenu: 100,
  deleteRichMenuAlias: 100,
  narrowcast: 60,
  broadcast: 60,
  testWebhook: 60,
};
const HOUR = 60 * 60 * 1000;

export interface RateLimits {
  /** Counts the call; false when it is one too many. */
  allows(endpoint: LimitedEndpoint): boolean;
}

export function createRateLimits(clock: Clock): RateLimits {
  const calls = new Map<LimitedEndpoint, number[]>();
  return {
    allows: (endpoint) => {
      const now = clock.now().getTime();
      const lately = (calls.get(endpoint) ?? []).filter((at) => now - at < HOUR);
      calls.set(endpoint, [...lately, now]);
      return lately.length < CALLS_AN_HOUR[endpoint];
    },
  };
}
