/** The picture of a report: for each month how many requests there were, and how many went online. */
import { isWithin, type Month, monthsLater, type Span, spanOf } from '../../domain/report/month.js';
import { monthsOf, type Period } from '../../domain/report/period.js';
import type { PublishRequest } from '../../domain/request/publish-request.js';

export interface Chart {
  title: string;
  legend: { submitted: string; published: string };
  bars: { label: string; submitted: number; published: number }[];
}

const LEAST_MONTHS = 6;

/** A month stands beside the five before it; of a longer time its own months are shown, and six at least. */
export function monthsShown(period: Period): Month[] {
  const months = monthsOf(period);
  const [first = period] = months;
  const before = Math.max(0, LEAST_MONTHS - months.length);
  return [...Array.from({ length: before }, (_, index) => monthsLater(first, index - before)), ...months];
}

/** Counted by when a request was submitted first, and when it first stood on all its sites. */
export function monthFigures(requests: readonly PublishRequest[], month: Month) {
  const span = spanOf(month);
  return {
    submitted: countWithin(requests, ({ history }) => history[0]?.at, span),
    published: countWithin(requests, ({ standing }) => standing?.publishedAt, span),
  };
}

function countWithin(
  requests: readonly PublishRequest[],
  timeOf: (request: PublishRequest) => Date | undefined,
  span: Span,
): number {
  return requests.filter((request) => {
    const at = timeOf(request);
    return at !== undefined && isWithin(at, span);
  }).length;
}
