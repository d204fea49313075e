/** One line about a request in the morning's digest: its kind, its receivers, and the facts that decide on it. */
import type { LocalDate } from '../clock.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import type { Office } from '../offices/office.js';
import type { ReminderKind } from '../text/reminders.js';

export interface Reminder {
  kind: ReminderKind;
  request: PublishRequest;
  /** Not worth a digest of its own: it goes with one that goes anyway, or with a reply. */
  rides?: true;
  /**
   * standIn: any webmaster but the one who holds it or was told before. whoeverIsDue: who must act now, and deputy: who
   * else could, or an administrator.
   */
  to: readonly ('owner' | 'webmaster' | 'standIn' | 'whoeverIsDue' | 'deputy' | 'checker' | 'decider')[];
}

export interface Digest extends Pick<Office, 'period' | 'waiting' | 'holidays' | 'currency'> {
  /** The days for which this digest answers, today first. */
  days: readonly LocalDate[];
}
