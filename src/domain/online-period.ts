/** What follows from the time online and the day. Derived each time and never stored: the system decides nothing. */
import { addDays, bangkokDate, daysBetween, endOfDay, type LocalDate, startOfDay } from '../clock.js';
import type { Action, OnlinePeriod, PublishRequest } from './publish-request.js';

type Standing = Pick<PublishRequest, 'status' | 'content' | 'waitingSince'>;

/** It stands on the website until a webmaster confirms that it came down. */
export function isOnline({ status }: Pick<Standing, 'status'>): boolean {
  return status === 'published' || status === 'takeDownAsked';
}

/** From when on somebody must act: after the last day the webmaster, on the review day the owner. */
export function actFrom(online: OnlinePeriod): Date {
  return online.kind === 'until' ? endOfDay(online.lastDay) : startOfDay(online.reviewOn);
}

/** Its last day has passed, and it still stands there. */
export function isPeriodOver(request: Standing, now: Date): boolean {
  return request.content.online.kind === 'until' && isOnline(request) && hasCome(request, now);
}

/** Without an end, and its owner has not yet said whether it is still right. */
export function isReviewDue(request: Standing, now: Date): boolean {
  return request.content.online.kind === 'noEnd' && request.status === 'published' && hasCome(request, now);
}

const SET_REVIEW: readonly Action[] = ['submit', 'resubmit', 'keep'];

/** Where it is found still right: as long again as was chosen before, and never later than `latest`. */
export function nextReview(
  { content: { online }, history }: Pick<PublishRequest, 'content' | 'history'>,
  today: LocalDate,
  latest: LocalDate,
): LocalDate {
  const set = history.findLast(({ action }) => SET_REVIEW.includes(action));
  if (online.kind !== 'noEnd' || !set) return latest;
  const next = addDays(today, daysBetween(bangkokDate(set.at), online.reviewOn));
  return next < latest ? next : latest;
}

/** A task of the webmaster: its period is over, or its owner asked for it. */
export function waitsForTakeDown(request: Standing, now: Date): boolean {
  return request.status === 'takeDownAsked' || isPeriodOver(request, now);
}

/** Since when somebody must act; of what waits for nobody, since when it is as it is. */
export function waitsSince(request: Standing, now: Date): Date {
  const { status, content, waitingSince } = request;
  if (status !== 'published' || !hasCome(request, now)) return waitingSince;
  const due = actFrom(content.online).getTime();
  return new Date(Math.max(due, waitingSince.getTime())); // it may have been published after its last day
}

function hasCome({ content }: Standing, now: Date): boolean {
  return now >= actFrom(content.online);
}
