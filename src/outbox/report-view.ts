/** The links on the card of a report, and whether its reader takes note of it: for whoever reads it. */
import type { ReportView } from '../../flex-templates/monthly-report-card.js';
import type { Deps } from '../deps.js';
import { mayAcknowledgeReport } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import type { Period } from '../domain/report/period.js';

export function reportView(
  deps: Pick<Deps, 'office' | 'paperUrl' | 'reportUrl' | 'now'>,
  to: Person,
  period: Period,
): ReportView {
  return {
    office: deps.office,
    pdfUrl: deps.paperUrl({ kind: 'report', period }, to.id),
    sheetUrl: deps.reportUrl('sheet', period, to.id),
    chartUrl: deps.reportUrl('chart', period, to.id),
    mayAcknowledge: mayAcknowledgeReport(to, deps.now()),
  };
}
