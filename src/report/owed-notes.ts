/** The notes that a provider's units were asked for and still owe: work of every provider of the unit until one of them answers. */
import type { Deps } from '../deps.js';
import { mayReportProblems } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { type Month, monthOf, monthsLater } from '../domain/report/month.js';
import { providerSince } from '../domain/report/monthly-duty.js';
import type { UnitMonth } from '../domain/report/monthly-note.js';
import { publishedBy } from '../domain/report/reported-requests.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { publishedOf } from './read-report.js';
import { noteAt } from './record-note.js';
import { unitsOwing } from './report-progress.js';

const MAX_MONTHS_BACK = 12;

/** The newest first. */
export async function owedNotes(deps: Deps, by: Person): Promise<UnitMonth[]> {
  if (!deps.office.reporting?.monthly.problems || !mayReportProblems(by)) return [];
  const thisMonth = monthOf(deps.now());
  const months = Array.from({ length: MAX_MONTHS_BACK }, (_, back) => monthsLater(thisMonth, -1 - back));
  return (await Promise.all(months.map((month) => owedIn(deps, by, month)))).flat();
}

/** The unit's publications in the month that it reports about. */
export async function publishedByUnit(deps: Deps, { month, unit }: UnitMonth): Promise<PublishRequest[]> {
  return publishedBy(await publishedOf(deps, month), unit);
}

async function owedIn(deps: Deps, by: Person, month: Month): Promise<UnitMonth[]> {
  const { withProvider } = await unitsOwing(deps, month);
  const provided = withProvider.filter(({ key }) => providerSince(by, key)).map((unit) => ({ month, unit }));
  const notes = await Promise.all(provided.map((unitMonth) => noteAt(deps, unitMonth)));
  return provided.filter((_, index) => !notes[index]);
}
