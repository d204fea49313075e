/** The report of any time, made of the records each time: what is answered late stands in it when it is asked for again. */
import { bangkokDate } from '../clock.js';
import { collected } from '../collected.js';
import type { Deps } from '../deps.js';
import { type Month, monthOf, spanOf } from '../domain/report/month.js';
import type { CountedRequests } from '../domain/report/monthly-counts.js';
import type { ReportedUnit } from '../domain/report/monthly-note.js';
import { type MonthlyReport, type MonthSources, monthlyReport } from '../domain/report/monthly-report.js';
import { monthsOf, type Period, spanOfPeriod } from '../domain/report/period.js';
import { publishedIn } from '../domain/report/publication-times.js';
import {
  behindFigures,
  leftOnlineOf,
  type ReportAbout,
  type ReportedRequests,
  reportedOf,
  reportedTogether,
} from '../domain/report/reported-requests.js';
import type { RequestOutline } from '../domain/request/outline.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { scanLimits } from '../domain/scan-limits.js';
import { ALL_TIME } from '../domain/stores.js';
import { byPosition } from '../work/by-position.js';
import { unitsOwing } from './report-progress.js';

type ReportDeps = Pick<Deps, 'stores' | 'now' | 'office'>;

/** `only`: the units that it is about; absent: the whole office. */
export interface Wanted {
  period: Period;
  only?: readonly ReportedUnit[] | undefined;
}

export async function readReport(deps: ReportDeps, { period, only }: Wanted): Promise<MonthlyReport> {
  const about = { period, only, now: deps.now() };
  const slices: ReportedRequests[] = [];
  const known = new Set<string>();
  for await (const requests of deps.stores.requests.underWay(spanOfPeriod(period))) {
    slices.push(reportedOf(requests, about));
    for (const { id } of requests) known.add(id);
  }
  slices.push(await reportedOfLeft(deps, await leftOnline(deps, period, known), about));
  const months = monthsOf(period).filter((month) => month <= monthOf(about.now));
  return monthlyReport({
    ...about,
    reported: reportedTogether(slices),
    months: await Promise.all(months.map((month) => monthSources(deps, month))),
  });
}

/** The requests that the figures count. */
export async function readFigures(deps: ReportDeps, { period, only }: Wanted): Promise<CountedRequests> {
  const { requests } = deps.stores;
  const underWay = await collected(requests.underWay(spanOfPeriod(period)));
  const left = await leftOnline(deps, period, new Set(underWay.map(({ id }) => id)));
  const all = [...underWay, ...(await requests.getAll(left.map(({ id }) => id)))];
  return behindFigures(all, { period, only, now: deps.now() });
}

export async function publishedOf({ stores }: Deps, month: Month): Promise<PublishRequest[]> {
  const span = spanOf(month);
  const published: PublishRequest[] = [];
  for await (const slice of stores.requests.underWay(span)) published.push(...publishedIn(slice, span));
  return publishedIn(published, span);
}

async function monthSources(deps: ReportDeps, month: Month): Promise<MonthSources> {
  return {
    month,
    notes: await byPosition(deps, await deps.stores.monthlyNotes.ofMonth(month)),
    owing: await unitsOwing(deps, month),
  };
}

/** Left on the website after a last day in the time or before it, and not under way in it. */
async function leftOnline(
  { stores: { requests } }: ReportDeps,
  period: Period,
  underWay: ReadonlySet<string>,
): Promise<RequestOutline[]> {
  const lastDay = bangkokDate(new Date(spanOfPeriod(period).to.getTime() - 1));
  const left = await requests.outlines.ending({ from: ALL_TIME.from, to: lastDay }, scanLimits.leftOnline);
  return left.filter(({ id }) => !underWay.has(id));
}

/** An outline does not say for which unit a request is. */
async function reportedOfLeft(
  { stores }: ReportDeps,
  left: readonly RequestOutline[],
  about: ReportAbout,
): Promise<ReportedRequests> {
  if (!about.only) return leftOnlineOf(left, about);
  return reportedOf(await stores.requests.getAll(left.map(({ id }) => id)), about);
}
