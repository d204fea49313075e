/** The door to the monthly report: who reads it, and who adds to it. */
import { monthlyReportCard } from '../../flex-templates/monthly-report-card.js';
import type { ChatRoutes } from '../chat/parts/chat-routes.js';
import type { Deps } from '../deps.js';
import { mayReadReports } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { type Month, monthBefore, monthOf } from '../domain/report/month.js';
import { UserError } from '../errors.js';
import type { Reply } from '../line/reply.js';
import { tidyText } from '../text/commands.js';
import { readReportMonth } from '../text/read-report-month.js';
import { monthNotCome, none } from '../text/report.js';
import { answerProblems, askProblems, takeAnswer, unsupportedAnswer } from './ask-problems.js';
import { answerNone, showNote } from './owed-notes.js';
import { readReport } from './read-report.js';
import { requireUnitMonth } from './record-note.js';

export const reportChat = {
  taps: {
    showReport: (deps, by, { tap }) => showReport(deps, by, tap.month),
    reportProblems: async (deps, by, { tap, actKey }) =>
      askProblems(deps, by, { ...(await requireUnitMonth(deps, by, tap)), actKey }),
    reportNoProblems: async (deps, by, { tap, actKey }) =>
      takeAnswer(deps, by, { ...(await requireUnitMonth(deps, by, tap)), problems: '', actKey }),
  },
  questions: {
    monthlyNote: {
      answer: answerProblems,
      stopped: showNote,
      other: (deps, by, { asked }) => unsupportedAnswer(deps, by, asked),
      takesNoFiles: true,
    },
  },
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
  if (month > monthOf(deps.now())) return [{ type: 'text', text: monthNotCome(month, deps.now()) }];
  return [monthlyReportCard(await readReport(deps, month), deps)];
}
