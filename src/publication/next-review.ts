/** When what has no end is looked at again: the days to choose from, and the day that its owner types. Pure. */
import { addMonths, isRealDate, type LocalDate } from '../clock.js';
import { nextReview, onWorkingDay, type ReviewLimits } from '../domain/request/online-period.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { dayAheadFaults } from '../text/answer-faults.js';
import { notInRange, type ReadyReview } from '../text/currency.js';
import { readDate } from '../text/read-date.js';

export interface ReadyDay {
  name: ReadyReview;
  day: LocalDate;
}

/** On working days, each once, and none later than the office allows. */
export function readyReviews(request: PublishRequest, limits: ReviewLimits): ReadyDay[] {
  const { today, latest } = limits;
  const after = (months: number) => onWorkingDay(addMonths(today, months), limits);
  const all: ReadyDay[] = [
    { name: 'suggested', day: nextReview(request, limits) },
    { name: 'months3', day: after(3) },
    { name: 'months6', day: after(6) },
    { name: 'months12', day: after(12) },
  ];
  const allowed = all.filter(({ day }) => day > today && day <= latest);
  return allowed.filter(({ day }, index) => allowed.findIndex((one) => one.day === day) === index);
}

/** @param given a chosen day as `YYYY-MM-DD`, or what was typed */
export function readReviewDay(
  given: string,
  { today, latest }: ReviewLimits,
): { day: LocalDate } | { fault: string } {
  const read = isRealDate(given) ? ({ kind: 'date', day: given } as const) : readDate(given, today);
  if (read.kind !== 'date') return { fault: dayAheadFaults(today)[read.kind] };
  return read.day > today && read.day <= latest ? { day: read.day } : { fault: notInRange(latest) };
}
