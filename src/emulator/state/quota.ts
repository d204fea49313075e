/** The month's message quota, and how much was sent on which day. */
import type { EmulatorState } from '../protocol.js';
import type { Changes } from './changes.js';
import type { Clock } from './clock.js';

export type SendKind = 'reply' | 'push' | 'multicast' | 'broadcast';

export interface Quota {
  limit(): number | null;
  setLimit(limit: number | null): void;
  used(): number;
  hasRoomFor(recipients: number): boolean;
  /** Replies are free: they are counted per day, but not against the quota. */
  count(kind: SendKind, recipients: number): void;
  sentOn(kind: SendKind, day: string): number;
  today(): string;
  view(): EmulatorState['quota'];
}

export function createQuota(clock: Clock, changes: Changes): Quota {
  let limit: number | null = null;
  const sent = new Map<string, number>();
  const billed = new Map<string, number>();
  const today = () => lineDay(clock.now());
  const month = () => today().slice(0, 6);
  const used = () => billed.get(month()) ?? 0;
  const view = () => ({ limit, used: used() });

  return {
    limit: () => limit,
    setLimit: (next) => {
      limit = next;
      changes.publish({ type: 'quota', quota: view() });
    },
    used,
    hasRoomFor: (recipients) => limit === null || recipients === 0 || used() + recipients <= limit,
    count: (kind, recipients) => {
      const day = `${kind} ${today()}`;
      sent.set(day, (sent.get(day) ?? 0) + recipients);
      if (kind === 'reply' || recipients === 0) return;
      billed.set(month(), used() + recipients);
      changes.publish({ type: 'quota', quota: view() });
    },
    sentOn: (kind, day) => sent.get(`${kind} ${day}`) ?? 0,
    today,
    view,
  };
}

/** LINE counts days in UTC+9, written yyyyMMdd. */
function lineDay(at: Date): string {
  return new Date(at.getTime() + 9 * 60 * 60 * 1000).toISOString().slice(0, 10).replaceAll('-', '');
}
