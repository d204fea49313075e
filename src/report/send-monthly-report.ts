/** Asks the units for their problems on the day, and tells the executives of the month: once, whichever process runs it. */
import type { Deps } from '../deps.js';
import { hasRole } from '../domain/person/person.js';
import { type Month, monthOf, monthsLater, spanOf } from '../domain/report/month.js';
import { answersUntil, owingUnits, providerToAsk, reportDue } from '../domain/report/monthly-duty.js';
import type { MonthlyNote, UnitMonth } from '../domain/report/monthly-note.js';
import { publishedBy } from '../domain/report/reported-requests.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import type { MonthlyReporting } from '../offices/office.js';
import type { Notice } from '../outbox/notice.js';
import { tellPerson } from '../outbox/tell-person.js';
import { publishedOf, readReport } from './read-report.js';
import { askedAt, markAsked, markReported, reportedAt, unitsOwing } from './report-progress.js';

/**
 * When all units have answered, the executives need not wait. Of the month before the last one only what was begun is
 * finished, where the program was away meanwhile; what is older can be asked for.
 */
export async function sendMonthlyReport(deps: Deps): Promise<void> {
  const { monthly } = deps.office.reporting ?? {};
  if (!monthly) return;
  const thisMonth = monthOf(deps.now());
  const [before, last] = [monthsLater(thisMonth, -2), monthsLater(thisMonth, -1)];
  if (await askedAt(deps, before)) await sendReportOf(deps, before, monthly);
  await sendReportOf(deps, last, monthly);
}

async function sendReportOf(deps: Deps, month: Month, monthly: MonthlyReporting): Promise<void> {
  if (deps.now() < reportDue(monthly, month)) return;
  if ((await reportedAt(deps, month)) || !(await wasInUse(deps, month))) return;
  const asked = monthly.problems ? await askUnits(deps, month) : undefined;
  if (!asked || (await isAnswered(deps, month, { monthly, asked }))) await tellExecutives(deps, month);
}

/** Nothing is told of months before the first person wrote to the bot. */
async function wasInUse({ stores }: Deps, month: Month): Promise<boolean> {
  const people = await stores.persons.list();
  return people.some(({ since }) => since < spanOf(month).to);
}

/** Asks one provider of each unit; the others find it in their work. @returns the time at which they were asked */
async function askUnits(deps: Deps, month: Month): Promise<Date> {
  const before = await askedAt(deps, month);
  if (before) return before;
  const { stores, office, now } = deps;
  const people = await stores.persons.list();
  const published = await publishedOf(deps, month);
  const units = owingUnits(office, people, { from: now(), to: now() }).withProvider;
  const providers = new Map(units.map((unit) => [unit, providerToAsk(people, unit.key, now())?.id]));
  for (const personId of new Set(providers.values())) {
    if (personId === undefined) continue;
    const provided = units.filter((unit) => providers.get(unit) === personId);
    const notices = provided.map((unit) => askNotice({ month, unit }, published));
    await tellPerson(deps, { id: `monthly-ask:${month}:${personId}`, personId, notices });
  }
  return markAsked(deps, month);
}

function askNotice(unitMonth: UnitMonth, published: PublishRequest[]): Notice {
  return { kind: 'monthlyAsk', unitMonth, published: publishedBy(published, unitMonth.unit) };
}

/** Whoever answered last may find a slip and put it right. */
const TIME_TO_CORRECT_MS = 60 * 60_000;

/** Whether all units that can have answered, an hour ago, or the time for it is over. */
async function isAnswered(
  deps: Deps,
  month: Month,
  { monthly, asked }: { monthly: MonthlyReporting; asked: Date },
): Promise<boolean> {
  if (deps.now() >= answersUntil(monthly, asked)) return true;
  const notes = await deps.stores.monthlyNotes.ofMonth(month);
  const { withProvider } = await unitsOwing(deps, month);
  const before = new Date(deps.now().getTime() - TIME_TO_CORRECT_MS);
  const isOld = (note: MonthlyNote) => note.answers.every(({ at }) => at <= before);
  return notes.every(isOld) && withProvider.every(({ key }) => notes.some(({ unit }) => unit === key));
}

async function tellExecutives(deps: Deps, month: Month): Promise<void> {
  const report = await readReport(deps, { period: month });
  const people = await deps.stores.persons.list();
  for (const to of people.filter((one) => hasRole(one, 'executive'))) {
    const notices: Notice[] = [{ kind: 'monthlyReport', report, to }];
    await tellPerson(deps, { id: `monthly-report:${month}:${to.id}`, personId: to.id, notices });
  }
  await markReported(deps, month);
}
