/** An office in figures, to be compared with others: nothing in it tells of a person or of what is published. */
import type { PublishRequest } from '../request/publish-request.js';
import type { Situation } from '../request/statuses.js';
import { deadlineOf } from '../request/step-time.js';

export interface OfficeSummary {
  bySituation: Partial<Record<Situation, number>>;
  /** The office's own turn: since when the longest waiting waits. */
  waitingSince?: Date;
  overdue: Count;
  periodOver: Count;
  publishedThisMonth: number;
  webmasters: number;
}

/** `isMore`: so many were looked at, and there are others. */
export interface Count {
  count: number;
  isMore: boolean;
}

export interface OfficeInProvince {
  name: string;
  /** Absent: it did not answer. */
  summary?: OfficeSummary;
}

export function isOverdue(request: PublishRequest, now: Date): boolean {
  const deadline = deadlineOf(request);
  return deadline !== undefined && now > deadline.due;
}

/** Those that did not answer, then those with the most that is late, then the longest waiting. */
export function neediestFirst(offices: readonly OfficeInProvince[]): OfficeInProvince[] {
  return [...offices].sort(
    (one, other) => lateness(other) - lateness(one) || waitingSince(one) - waitingSince(other),
  );
}

function lateness({ summary }: OfficeInProvince): number {
  return summary ? summary.overdue.count + summary.periodOver.count : Number.MAX_SAFE_INTEGER;
}

function waitingSince({ summary }: OfficeInProvince): number {
  return summary?.waitingSince?.getTime() ?? Number.MAX_SAFE_INTEGER;
}
