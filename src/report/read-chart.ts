/** The figures of the picture on a report's card. */
import { collected } from '../collected.js';
import type { Deps } from '../deps.js';
import { spanOf } from '../domain/report/month.js';
import { requestsOf } from '../domain/report/reported-requests.js';
import { chartLegend, chartTitle, shortMonth } from '../text/report.js';
import { type Chart, monthFigures, monthsShown } from './chart/chart.js';
import type { Wanted } from './read-report.js';

export async function readChart({ stores }: Pick<Deps, 'stores'>, { period, only }: Wanted): Promise<Chart> {
  const months = monthsShown(period);
  const [first = period] = months;
  const span = { from: spanOf(first).from, to: spanOf(months.at(-1) ?? first).to };
  const requests = requestsOf(await collected(stores.requests.underWay(span)), only);
  return {
    title: chartTitle(only),
    legend: chartLegend,
    bars: months.map((month) => ({ label: shortMonth(month), ...monthFigures(requests, month) })),
  };
}
