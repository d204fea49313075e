/** The door to the monthly report: who reads it, and who adds to it. */
import { monthlyReportCard } from '../../flex-templates/monthly-report-card.js';
import type { Deps, Reply } from '../deps.js';
import { mayReadReports } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { type Month, monthBefore, monthOf } from '../domain/report/month.js';
import { UserError } from '../errors.js';
import type { ReadPostback } from '../line/postback.js';
import { monthNotCome } from '../text/report.js';
import { askProblems, takeAnswer } from './ask-problems.js';
import { readReport } from './read-report.js';
import { requireUnitMonth } from './record-note.js';

export type ReportTap = Extract<ReadPostback, { do: 'showReport' | 'reportProblems' | 'reportNoProblems' }>;

export async function reportHandler(
  deps: Deps,
  by: Person,
  { tap, actKey }: { tap: ReportTap; actKey: string },
): Promise<Reply> {
  if (tap.do === 'showReport') return showReport(deps, by, tap.month);
  const unitMonth = await requireUnitMonth(deps, by, tap);
  return tap.do === 'reportProblems'
    ? askProblems(deps, by, { ...unitMonth, actKey })
    : takeAnswer(deps, by, { ...unitMonth, problems: '', actKey });
}

/** @param month absent: the last one that is over */
export async function showReport(
  deps: Deps,
  by: Person,
  month: Month = monthBefore(monthOf(deps.now())),
): Promise<Reply> {
  if (!mayReadReports(by)) throw new UserError('notAllowed');
  if (month > monthOf(deps.now())) return [{ type: 'text', text: monthNotCome(month, deps.now()) }];
  return [monthlyReportCard(await readReport(deps, month), deps)];
}
