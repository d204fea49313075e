/** Acts that are due for online information on a given day. Derived each time and never stored: the system decides nothing. */
import { addDays, bangkokDate, daysBetween, endOfDay, type LocalDate, startOfDay } from '../../clock.js';
import { isWorkingDay, workingDaysFrom } from '../working-time.js';
import { beginsRound } from './actions.js';
import type { Content, OnlinePeriod } from './content.js';
import { lastingEntries } from './currency.js';
import type { HistoryEntry, Proposal, PublishRequest, Standing } from './publish-request.js';

interface Sides {
  proposal?: Pick<Proposal, 'kind' | 'status' | 'waitingSince'> | undefined;
  standing?: Timed | undefined;
}

type Timed = Pick<Standing, 'status' | 'publishedAt' | 'takenDownAt'> & {
  content: Pick<Content, 'online'>;
  concern?: Standing['concern'] | undefined;
};

/** It stands on the website until a webmaster confirms that it came down. */
export function isOnline({ standing }: Pick<Sides, 'standing'>): boolean {
  return standing?.status === 'online';
}

/** Its owner has asked for it to come down, and all who must have agreed. */
export function isTakeDownAsked({ proposal }: Pick<Sides, 'proposal'>): boolean {
  return proposal?.kind === 'takeDown' && proposal.status === 'permitted';
}

/** From when on somebody must act: after the last day the webmaster, on the review day the owner. */
export function actFrom(online: OnlinePeriod): Date {
  return online.kind === 'until' ? endOfDay(online.lastDay) : startOfDay(online.reviewOn);
}

/** Longer than it has, and not over already. What has no end needs no extension. */
export function isExtensionOf(present: OnlinePeriod, asked: OnlinePeriod, today: LocalDate): boolean {
  if (present.kind !== 'until' || asked.kind !== 'until') return false;
  return asked.lastDay > present.lastDay && asked.lastDay >= today;
}

/** It comes down before the days begin of which it tells. */
export function endsBeforeItsTime({
  online,
  infoPeriod,
}: Partial<Pick<Content, 'online' | 'infoPeriod'>>): boolean {
  return online?.kind === 'until' && infoPeriod !== undefined && online.lastDay < infoPeriod.from;
}

/** Its last day has passed, and it still stands there. */
export function isPeriodOver({ standing }: Sides, now: Date): boolean {
  return standing?.status === 'online' && standing.content.online.kind === 'until' && hasCome(standing, now);
}

/** Without an end, and its owner has not yet said whether it is still right. */
export function isReviewDue({ proposal, standing }: Sides, now: Date): boolean {
  if (standing?.status !== 'online' || proposal?.kind === 'takeDown') return false;
  return standing.content.online.kind === 'noEnd' && hasCome(standing, now);
}

export interface ReviewLimits {
  today: LocalDate;
  /** The office allows none later. */
  latest: LocalDate;
  holidays: readonly LocalDate[];
}

/** The next review day to suggest: as far away as was chosen before, never later than `latest`, on a working day. */
export function nextReview(
  { standing, history }: Pick<PublishRequest, 'standing' | 'history'>,
  { today, latest, holidays }: ReviewLimits,
): LocalDate {
  const online = standing?.content.online;
  const set = lastingEntries(history).findLast((entry) => setsReview(entry, standing?.round));
  const isKnown = online?.kind === 'noEnd' && set !== undefined;
  const next = isKnown ? addDays(today, daysBetween(bangkokDate(set.at), online.reviewOn)) : latest;
  return onWorkingDay(next < latest ? next : latest, { today, latest, holidays });
}

/** The day itself, the next working day, or the last one before where that would be too late. */
export function onWorkingDay(day: LocalDate, { today, latest, holidays }: ReviewLimits): LocalDate {
  if (isWorkingDay(day, holidays)) return day;
  const after = workingDaysFrom(day, 1, holidays);
  const before = workingDaysFrom(day, -1, holidays);
  if (after <= latest) return after;
  return before > today ? before : day;
}

/** The owner's last look, or the asking for what stands: an asking that came to nothing sets nothing. */
function setsReview({ action, round, reviewOn }: HistoryEntry, standingRound: number | undefined): boolean {
  if (action === 'confirmCurrent' || action === 'checkCurrent') return reviewOn !== undefined;
  return beginsRound(action) && action !== 'askTakeDown' && round === standingRound;
}

/** It came down after the last day that its owner chose, so that this is no news. */
export function isDownAsPlanned({ standing }: Sides): boolean {
  if (standing?.status !== 'takenDown' || !standing.takenDownAt) return false;
  const { online } = standing.content;
  return online.kind === 'until' && bangkokDate(standing.takenDownAt) > online.lastDay;
}

/** A task of the webmaster: its period is over, or its owner asked for it. */
export function waitsForTakeDown(request: Sides, now: Date): boolean {
  return isTakeDownAsked(request) || isPeriodOver(request, now);
}

/** Since when somebody must act; of what waits for nobody, since when it is as it is. */
export function waitsSince({ proposal, standing }: Sides, now: Date): Date {
  if (proposal) return proposal.waitingSince;
  if (!standing) throw new Error('a request has a proposal or a standing');
  if (standing.status === 'takenDown') return standing.takenDownAt ?? standing.publishedAt;
  if (standing.concern) return standing.concern.at;
  if (!hasCome(standing, now)) return standing.publishedAt;
  const due = actFrom(standing.content.online).getTime();
  return new Date(Math.max(due, standing.publishedAt.getTime())); // it may have been published after its last day
}

function hasCome({ content }: Timed, now: Date): boolean {
  return now >= actFrom(content.online);
}
