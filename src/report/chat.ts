/** The monthly report in the chat: who reads it, and who adds to it. */
import { monthlyReportCard } from '../../flex-templates/monthly-report-card.js';
import type { ChatRoutes } from '../chat/parts/chat-routes.js';
import type { Deps } from '../deps.js';
import { mayReadReports } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { type Month, monthBefore, monthOf } from '../domain/report/month.js';
import { UserError } from '../errors.js';
import { type Reply, text } from '../line/reply.js';
import { readReportMonth } from '../text/read-report-month.js';
import { tidyText } from '../text/reader/tidy-text.js';
import { monthNotCome, none } from '../text/report.js';
import { answerNone, problemsChat } from './chat-problems.js';
import { readReport } from './read-report.js';

export const reportChat = {
  taps: {
    ...problemsChat.taps,
    showReport: (deps, by, { tap }) => showReport(deps, by, tap.month),
  },
  questions: problemsChat.questions,
  commands: { report: (deps, by) => showReport(deps, by) },
  /** 'ไม่มี' that answers what was asked of a unit, or the month whose report is wanted. */
  smallTalk: async (deps, by, { text: said, actKey }) => {
    const reported = tidyText(said) === none ? await answerNone(deps, by, actKey) : [];
    if (reported.length > 0) return reported;
    const month = readReportMonth(said, deps.now());
    return month && mayReadReports(by) ? showReport(deps, by, month) : undefined;
  },
} satisfies ChatRoutes;

/** @param month absent: the last one that is over */
async function showReport(
  deps: Deps,
  by: Person,
  month: Month = monthBefore(monthOf(deps.now())),
): Promise<Reply> {
  if (!mayReadReports(by)) throw new UserError('notAllowed');
  if (month > monthOf(deps.now())) return [text(monthNotCome(month, deps.now()))];
  return [monthlyReportCard(await readReport(deps, month), deps)];
}
