/** The report of a month, made of the records each time: what is answered late stands in it when it is asked for again. */
import { monthEnd } from '../clock.js';
import type { Deps } from '../deps.js';
import { firstDayOf, type Month, spanOf } from '../domain/report/month.js';
import { type MonthlyReport, monthlyReport } from '../domain/report/monthly-report.js';
import { publishedIn } from '../domain/report/publication-times.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { scanLimits } from '../domain/scan-limits.js';
import { ALL_TIME } from '../domain/stores.js';
import { unitsOwing } from './report-progress.js';

type ReportDeps = Pick<Deps, 'stores' | 'now' | 'office'>;

export async function readReport(deps: ReportDeps, month: Month): Promise<MonthlyReport> {
  return monthlyReport({
    month,
    now: deps.now(),
    requests: await requestsFor(deps, month),
    notes: await deps.stores.monthlyNotes.ofMonth(month),
    owing: await unitsOwing(deps, month),
  });
}

export async function publishedOf({ stores }: Deps, month: Month): Promise<PublishRequest[]> {
  const span = spanOf(month);
  return publishedIn(await stores.requests.underWay(span), span);
}

/** Under way in the month, or left on the website after a last day in or before it. */
async function requestsFor({ stores: { requests } }: ReportDeps, month: Month): Promise<PublishRequest[]> {
  const underWay = await requests.underWay(spanOf(month));
  const known = new Set(underWay.map(({ id }) => id));
  const leftOnline = await requests.outlines.ending(
    { from: ALL_TIME.from, to: monthEnd(firstDayOf(month)) },
    scanLimits.leftOnline,
  );
  const others = leftOnline.map(({ id }) => id).filter((id) => !known.has(id));
  return [...underWay, ...(await requests.getAll(others))];
}
