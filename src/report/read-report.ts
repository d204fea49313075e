/** The report of any time, made of the records each time: what is answered late stands in it when it is asked for again. */
import { bangkokDate } from '../clock.js';
import type { Deps } from '../deps.js';
import { type Month, monthOf, spanOf } from '../domain/report/month.js';
import type { CountedRequests } from '../domain/report/monthly-counts.js';
import type { ReportedUnit } from '../domain/report/monthly-note.js';
import {
  behindFigures,
  type MonthlyReport,
  type MonthSources,
  monthlyReport,
} from '../domain/report/monthly-report.js';
import { monthsOf, type Period, spanOfPeriod } from '../domain/report/period.js';
import { publishedIn } from '../domain/report/publication-times.js';
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
  const months = monthsOf(period).filter((month) => month <= monthOf(deps.now()));
  return monthlyReport({
    period,
    only,
    now: deps.now(),
    requests: await requestsFor(deps, period),
    months: await Promise.all(months.map((month) => monthSources(deps, month))),
  });
}

/** The requests that the figures count. */
export async function readFigures(deps: ReportDeps, { period, only }: Wanted): Promise<CountedRequests> {
  const requests = await requestsFor(deps, period);
  return behindFigures({ period, only, requests, now: deps.now() });
}

export async function publishedOf({ stores }: Deps, month: Month): Promise<PublishRequest[]> {
  const span = spanOf(month);
  return publishedIn(await stores.requests.underWay(span), span);
}

async function monthSources(deps: ReportDeps, month: Month): Promise<MonthSources> {
  return {
    month,
    notes: await byPosition(deps, await deps.stores.monthlyNotes.ofMonth(month)),
    owing: await unitsOwing(deps, month),
  };
}

/** Under way in the time, or left on the website after a last day in or before it. */
async function requestsFor({ stores: { requests } }: ReportDeps, period: Period): Promise<PublishRequest[]> {
  const span = spanOfPeriod(period);
  const underWay = await requests.underWay(span);
  const known = new Set(underWay.map(({ id }) => id));
  const leftOnline = await requests.outlines.ending(
    { from: ALL_TIME.from, to: bangkokDate(new Date(span.to.getTime() - 1)) },
    scanLimits.leftOnline,
  );
  const others = leftOnline.map(({ id }) => id).filter((id) => !known.has(id));
  return [...underWay, ...(await requests.getAll(others))];
}
