/** What a provider's units have been asked and not answered: in her work until somebody does. */
import type { messagingApi } from '@line/bot-sdk';
import { monthlyAskCard } from '../../flex-templates/monthly-ask-card.js';
import type { Deps } from '../deps.js';
import { hasRole, type Person } from '../domain/person/person.js';
import { type Month, monthOf, monthsLater } from '../domain/report/month.js';
import { providerSince } from '../domain/report/monthly-duty.js';
import type { UnitMonth } from '../domain/report/monthly-note.js';
import { publishedBy } from '../domain/report/monthly-report.js';
import type { Reply } from '../line/reply.js';
import { whichNote } from '../text/report.js';
import { type AskedNote, reported, requireUnitMonthAsked, takeAnswer } from './ask-problems.js';
import { publishedOf } from './read-report.js';
import { noteAt } from './record-note.js';
import { unitsOwing } from './report-progress.js';

const MAX_MONTHS_BACK = 12;
/** The others show when these are answered. */
const MAX_SHOWN = 2;

/** The newest first. */
export async function owedNotes(deps: Deps, by: Person): Promise<Reply> {
  const owed = await owedBy(deps, by);
  return Promise.all(owed.slice(0, MAX_SHOWN).map((unitMonth) => askCard(deps, unitMonth)));
}

/** 'ไม่มี' typed without opening what was asked: the answer where one unit owes one, else it is asked which. */
export async function answerNone(deps: Deps, by: Person, actKey: string): Promise<Reply> {
  const [first, ...others] = await owedBy(deps, by);
  if (!first) return [];
  if (others.length === 0) return takeAnswer(deps, by, { ...first, problems: '', actKey });
  return [{ type: 'text', text: whichNote }, ...(await owedNotes(deps, by))];
}

/** Where it stands: what was answered, or what is asked. */
export async function showNote(deps: Deps, by: Person, asked: AskedNote): Promise<Reply> {
  const unitMonth = await requireUnitMonthAsked(deps, by, asked);
  const answered = await reported(deps, unitMonth);
  return answered.length > 0 ? answered : [await askCard(deps, unitMonth)];
}

async function askCard(deps: Deps, unitMonth: UnitMonth): Promise<messagingApi.FlexMessage> {
  return monthlyAskCard(unitMonth, publishedBy(await publishedOf(deps, unitMonth.month), unitMonth.unit));
}

async function owedBy(deps: Deps, by: Person): Promise<UnitMonth[]> {
  if (!deps.office.reporting?.monthly.problems || !hasRole(by, 'provider')) return [];
  const thisMonth = monthOf(deps.now());
  const months = Array.from({ length: MAX_MONTHS_BACK }, (_, back) => monthsLater(thisMonth, -1 - back));
  return (await Promise.all(months.map((month) => owedIn(deps, by, month)))).flat();
}

async function owedIn(deps: Deps, by: Person, month: Month): Promise<UnitMonth[]> {
  const { withProvider } = await unitsOwing(deps, month);
  const hers = withProvider.filter(({ key }) => providerSince(by, key)).map((unit) => ({ month, unit }));
  const notes = await Promise.all(hers.map((unitMonth) => noteAt(deps, unitMonth)));
  return hers.filter((_, index) => !notes[index]);
}
