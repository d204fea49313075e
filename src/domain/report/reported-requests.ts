/** The part of requests in a report: figures and publications, which add up over slices, so that nobody holds all requests at once. Pure. */
import type { RequestOutline } from '../request/outline.js';
import { contentOf, type PublishRequest } from '../request/publish-request.js';
import {
  type CountedRequests,
  countedAt,
  countedRequests,
  countsOf,
  figures,
  isLeftOnline,
  type MonthlyCounts,
} from './monthly-counts.js';
import type { ReportedUnit } from './monthly-note.js';
import { type Period, spanOfPeriod } from './period.js';
import { publishedIn } from './publication-times.js';

/** The part of a request that a report shows of what went online: its history would fill the memory for a year's report. */
export type Publication = Pick<
  PublishRequest,
  'fiscalYear' | 'sequence' | 'requester' | 'proposal' | 'standing'
>;

export interface ReportedRequests {
  counts: MonthlyCounts;
  /** In no order. */
  published: Publication[];
}

/** The time of a report, and the units that it is about; absent: the whole office. */
export interface ReportAbout {
  period: Period;
  now: Date;
  only?: readonly ReportedUnit[] | undefined;
}

export function reportedOf(requests: readonly PublishRequest[], about: ReportAbout): ReportedRequests {
  return {
    counts: countsOf(behindFigures(requests, about)),
    published: publishedIn(requestsOf(requests, about.only), spanOfPeriod(about.period)).map(publicationOf),
  };
}

/** Requests that have been at rest since before the time, by their outlines: they count where they were left on the website. */
export function leftOnlineOf(
  outlines: readonly RequestOutline[],
  { period, now }: Omit<ReportAbout, 'only'>,
): ReportedRequests {
  const span = spanOfPeriod(period);
  const at = countedAt(span, now);
  const left = outlines.filter((one) => isLeftOnline(one, { online: one.standing?.content.online, at }));
  const others = countsOf(countedRequests([], span, now));
  return { counts: { ...others, periodOver: left.length }, published: [] };
}

/** @param slices with no request in two of them */
export function reportedTogether(slices: readonly ReportedRequests[]): ReportedRequests {
  const sums = figures.map((figure) => [figure, slices.reduce((sum, { counts }) => sum + counts[figure], 0)]);
  return {
    counts: Object.fromEntries(sums) as MonthlyCounts,
    published: slices.flatMap(({ published }) => published),
  };
}

/** The requests that each figure counts. */
export function behindFigures(
  requests: readonly PublishRequest[],
  { period, now, only }: ReportAbout,
): CountedRequests {
  return countedRequests(requestsOf(requests, only), spanOfPeriod(period), now);
}

/** Those of these units; of all where none are named. */
export function requestsOf(
  requests: readonly PublishRequest[],
  only: readonly ReportedUnit[] | undefined,
): readonly PublishRequest[] {
  return only ? requests.filter((request) => only.some((unit) => isOf(request, unit))) : requests;
}

export function publishedBy<T extends Publication>(published: readonly T[], unit: ReportedUnit): T[] {
  return published.filter((request) => isOf(request, unit));
}

export function publicationOf({
  fiscalYear,
  sequence,
  requester,
  proposal,
  standing,
}: PublishRequest): Publication {
  return {
    fiscalYear,
    sequence,
    requester,
    ...(proposal && { proposal }),
    ...(standing && { standing }),
  };
}

/** A request knows the key of its unit only where people are appointed for units. */
export function isOf(request: Publication, { key, name }: ReportedUnit): boolean {
  const { unit } = contentOf(request);
  return unit ? unit.key === key : request.requester.unit === name;
}
