/** Reply tokens: single use, good for one minute after the webhook was delivered. */
import type { Clock } from './clock.js';
import { newHexToken } from './new-ids.js';

/** Where a message goes: one person, or a group or room by its id. */
export type ChatTarget = { type: 'user'; userId: string } | { type: 'group' | 'room'; id: string };

export interface ReplyTokens {
  issue(target: ChatTarget): string;
  /** The chat it answers, or null when unknown, used, or too old. */
  peek(token: string): ChatTarget | null;
  /** A refused call leaves the token as it was; an accepted one spends it. */
  spend(token: string): void;
  /** A redelivered webhook restarts the minute, unless twenty minutes have passed since the event. */
  restart(token: string): void;
}

const MINUTE = 60_000;

interface Issued {
  target: ChatTarget;
  eventAt: number;
  deliveredAt: number;
}

export function createReplyTokens(clock: Clock): ReplyTokens {
  const issued = new Map<string, Issued>();
  const now = () => clock.now().getTime();

  return {
    issue: (target) => {
      const token = newHexToken();
      issued.set(token, { target, eventAt: now(), deliveredAt: now() });
      return token;
    },
    peek: (token) => {
      const found = issued.get(token);
      return found && now() - found.deliveredAt <= MINUTE ? found.target : null;
    },
    spend: (token) => issued.delete(token),
    restart: (token) => {
      const found = issued.get(token);
      if (found && now() - found.eventAt <= 20 * MINUTE) found.deliveredAt = now();
    },
  };
}
