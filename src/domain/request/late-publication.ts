/** Whether something is published after, or too near, the last day that was asked for, and how far that day could be shifted. */
import { addDays, bangkokDate, daysBetween, type LocalDate } from '../../clock.js';
import { beginsRound } from './actions.js';
import type { PublishRequest } from './publish-request.js';

export interface LateDays {
  asked: LocalDate;
  /** As long on the website as was asked for, counted from today. */
  shifted: LocalDate;
}

/** @param askBelowDays with fewer days left than this it is too near. @returns undefined where there is nothing to ask */
export function lateDays(
  { proposal, history }: Pick<PublishRequest, 'proposal' | 'history'>,
  today: LocalDate,
  askBelowDays: number,
): LateDays | undefined {
  const online = proposal?.content.online;
  if (!proposal || online?.kind !== 'until' || proposal.publications.length > 0) return undefined;
  const sent = history.findLast(({ action, round }) => beginsRound(action) && round === proposal.round);
  const length = sent ? daysBetween(bangkokDate(sent.at), online.lastDay) : 0;
  const shifted = addDays(today, Math.max(length, 0));
  const isLate = daysBetween(today, online.lastDay) < askBelowDays && shifted > online.lastDay;
  return isLate ? { asked: online.lastDay, shifted } : undefined;
}
