/** When what has no end is looked at again: the days to choose from, and the day that its owner types. Pure. */
import { addMonths, isRealDate, type LocalDate } from '../clock.js';
import { nextReview, onWorkingDay, type ReviewLimits } from '../domain/request/online-period.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { dayAheadFaults } from '../text/answer-faults.js';
import { notInRange, type ReadyReview } from '../text/currency.js';
import { daysMeant } from '../text/days-meant.js';
import { askReading } from '../text/doubts.js';
import { readDate } from '../text/read-date.js';

export interface ReadyDay {
  name: ReadyReview;
  day: LocalDate;
}

/** On working days, each once, and none later than the office allows. */
export function readyReviews(request: PublishRequest, limits: ReviewLimits): ReadyDay[] {
  const { today } = limits;
  const after = (months: number) => onWorkingDay(addMonths(today, months), limits);
  const all: ReadyDay[] = [
    { name: 'suggested', day: nextReview(request, limits) },
    { name: 'months3', day: after(3) },
    { name: 'months6', day: after(6) },
    { name: 'months12', day: after(12) },
  ];
  const allowed = all.filter(({ day }) => isWithin(day, limits));
  return allowed.filter(({ day }, index) => allowed.findIndex((one) => one.day === day) === index);
}

/** @param given a chosen day as `YYYY-MM-DD`, or what was typed */
export function readReviewDay(given: string, limits: ReviewLimits): { day: LocalDate } | { fault: string } {
  const read = isRealDate(given) ? ({ kind: 'date', day: given } as const) : readDate(given, limits.today);
  if (read.kind === 'date')
    return isWithin(read.day, limits) ? { day: read.day } : { fault: notInRange(limits.latest) };
  const { length } = reviewDays(given, limits);
  return { fault: length > 0 ? askReading(length) : dayAheadFaults(limits.today)[read.kind] };
}

/** The days that a typed text may mean, where it names no clear one. */
export function reviewDays(given: string, limits: ReviewLimits): LocalDate[] {
  return daysMeant(given, { today: limits.today, isPossible: (day) => isWithin(day, limits) });
}

function isWithin(day: LocalDate, { today, latest }: ReviewLimits): boolean {
  return day > today && day <= latest;
}
