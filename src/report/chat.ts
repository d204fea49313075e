/** Reports in the chat: who reads them, who takes note, and who adds to them. */
import { acknowledgedCard } from '../../flex-templates/acknowledged-card.js';
import { monthlyReportCard, reportShown } from '../../flex-templates/monthly-report-card.js';
import { requestListCard } from '../../flex-templates/request-list-card.js';
import type { ChatRoutes, TapOf } from '../chat/parts/chat-routes.js';
import { closedView } from '../chat/parts/closed-views.js';
import { hasButtonInSight } from '../chat/parts/shown-buttons.js';
import type { Deps } from '../deps.js';
import { mayAcknowledgeReport } from '../domain/permissions.js';
import { actingCapacity, asActor, type Person } from '../domain/person/person.js';
import { monthBefore, monthOf } from '../domain/report/month.js';
import { type Period, spanOfPeriod } from '../domain/report/period.js';
import type { Actor } from '../domain/request/actor.js';
import { eachOnce } from '../domain/request/found-requests.js';
import { UserError } from '../errors.js';
import { type Reply, text } from '../line/reply.js';
import { reportView } from '../outbox/report-view.js';
import { readOtherMonth, readReportMonth } from '../text/read-report-month.js';
import { withoutPoliteEnd } from '../text/reader/polite-end.js';
import { tidyText } from '../text/reader/tidy-text.js';
import { figureTitle, monthNotCome, nobodyBehind, none, reportChanged, takenBack } from '../text/report.js';
import { readPage } from '../work/read-page.js';
import { acknowledgeReport, takeBackAcknowledgement } from './acknowledge-report.js';
import { answerNone, problemsChat } from './chat-problems.js';
import { readFigures, readReport } from './read-report.js';
import { reportFor } from './report-scope.js';

export const reportChat = {
  taps: {
    ...problemsChat.taps,
    showReport: (deps, by, { tap }) => showReport(deps, by, tap.month),
    showFigure: (deps, by, { tap }) => showFigure(deps, by, tap),
    acknowledgeReport: (deps, by, { tap }) => acknowledge(deps, by, tap),
    takeBackAcknowledgement: (deps, by, { tap }) => takeBack(deps, by, tap),
  },
  questions: problemsChat.questions,
  commands: { report: (deps, by) => showReport(deps, by) },
  /** 'ไม่มี' that answers what was asked of a unit, or the time whose report is wanted. */
  smallTalk: async (deps, by, { text: said, conversation, actKey }) => {
    const reported = withoutPoliteEnd(tidyText(said)) === none ? await answerNone(deps, by, actKey) : [];
    if (reported.length > 0) return reported;
    const isBelowReport = hasButtonInSight(deps, conversation, ['showReport']);
    const period =
      readReportMonth(said, deps.now()) ?? (isBelowReport ? readOtherMonth(said, deps.now()) : undefined);
    if (!period) return undefined;
    return closedView(deps, by, 'report') ?? showReport(deps, by, period);
  },
} satisfies ChatRoutes;

/** @param period absent: the last month that is over */
async function showReport(
  deps: Deps,
  by: Person,
  period: Period = monthBefore(monthOf(deps.now())),
): Promise<Reply> {
  const wanted = reportFor(deps, by, period);
  if (spanOfPeriod(period).from > deps.now()) return [text(monthNotCome(period, deps.now()))];
  const report = await readReport(deps, wanted);
  return [monthlyReportCard(report, reportView(deps, by, period))];
}

/** The requests that a figure counts. */
async function showFigure(
  deps: Deps,
  by: Person,
  { month: period, figure, from }: TapOf<'showFigure'>,
): Promise<Reply> {
  const counted = await readFigures(deps, reportFor(deps, by, period));
  const page = await readPage(deps, { requests: eachOnce(counted[figure]) }, from);
  const title = figureTitle(figure, period, deps.office);
  const next = (count: number) => ({ do: 'showFigure', month: period, figure, from: count }) as const;
  return [requestListCard({ title, page, next, emptyText: nobodyBehind, now: deps.now() })];
}

/** Takes note of a time that is over, and of the figures that were seen. */
async function acknowledge(
  deps: Deps,
  by: Person,
  { month: period, shown }: TapOf<'acknowledgeReport'>,
): Promise<Reply> {
  if (!mayAcknowledgeReport(by, deps.now())) throw new UserError('notAllowed');
  const report = await readReport(deps, reportFor(deps, by, period));
  if (report.asOf || reportShown(report) !== shown) {
    return [text(reportChanged), ...(await showReport(deps, by, period))];
  }
  const known = await acknowledgeReport(deps, actorAt(deps, by), period);
  return [acknowledgedCard(period, known.at)];
}

/** Rights may have ended since: one's own word can be taken back all the same. */
async function takeBack(
  deps: Deps,
  by: Person,
  { month: period, at }: TapOf<'takeBackAcknowledgement'>,
): Promise<Reply> {
  const said = await takeBackAcknowledgement(deps, asActor(by), { period, at: new Date(at) });
  return said && !said.isTakenBack ? [acknowledgedCard(period, said.at)] : [text(takenBack(period))];
}

/** Whoever acts for the head takes note in the head's place. */
function actorAt({ now }: Pick<Deps, 'now'>, by: Person): Actor {
  const actingFor = actingCapacity(by, undefined, now());
  return { ...asActor(by), ...(actingFor && { actingFor }) };
}
