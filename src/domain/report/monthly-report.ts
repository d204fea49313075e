/** The report of a time: figures, publications of each unit, its obstacles, and whose report is missing. Pure. */
import type { Month } from './month.js';
import type { MonthlyCounts } from './monthly-counts.js';
import type { OwingUnits } from './monthly-duty.js';
import { answerOf, type MonthlyAnswer, type MonthlyNote, type ReportedUnit } from './monthly-note.js';
import { type Period, spanOfPeriod } from './period.js';
import { publishedIn } from './publication-times.js';
import { isOf, type Publication, publishedBy, type ReportedRequests } from './reported-requests.js';

/** The answer about one month of a unit that owes a report. */
export interface UnitAnswer {
  month: Month;
  /** Absent: not yet. */
  answer?: MonthlyAnswer;
  /** Why there is no answer: nobody gave it, or nobody is appointed who could. */
  missing?: 'answer' | 'provider';
}

export interface UnitReport {
  /** As it is shown. */
  name: string;
  /** In the order in which they went online. */
  published: Publication[];
  /** The unit's answer for each month in which it owed one. */
  answers: UnitAnswer[];
}

export interface MonthlyReport {
  period: Period;
  counts: MonthlyCounts;
  units: UnitReport[];
  /** The time is not over: up to when it tells. */
  asOf?: Date;
  /** The units that it is about; absent: the whole office. */
  only?: readonly ReportedUnit[];
}

/** Who owed a report of one month, and what was answered. */
export interface MonthSources {
  month: Month;
  notes: readonly MonthlyNote[];
  owing: OwingUnits;
}

export interface ReportSources {
  period: Period;
  now: Date;
  /** From all that were under way in the time, and all that stood on the website; others do no harm. */
  reported: ReportedRequests;
  months: readonly MonthSources[];
  only?: readonly ReportedUnit[] | undefined;
}

export function monthlyReport(sources: ReportSources): MonthlyReport {
  const { period, now, only, reported } = sources;
  const span = spanOfPeriod(period);
  return {
    period,
    counts: reported.counts,
    units: unitReports(sources, publishedIn(reported.published, span)),
    ...(now < span.to && { asOf: now }),
    ...(only && { only }),
  };
}

/** Those that owe a report, in the order of the profile, then those that published something besides. */
function unitReports({ months, only }: ReportSources, published: readonly Publication[]): UnitReport[] {
  const owing = owingUnits(months).filter(({ key }) => !only || only.some((unit) => unit.key === key));
  const units = owing.length > 0 ? owing : (only ?? []);
  return [
    ...units.map((unit) => ({
      name: unit.name,
      published: publishedBy(published, unit),
      answers: months.flatMap((month) => answerIn(month, unit)),
    })),
    ...reportsOfOthers(units, published),
  ];
}

function owingUnits(months: readonly MonthSources[]): ReportedUnit[] {
  const all = [
    ...months.flatMap(({ owing }) => owing.withProvider),
    ...months.flatMap(({ owing }) => owing.withoutProvider),
  ];
  return all.filter(({ key }, index) => all.findIndex((one) => one.key === key) === index);
}

function answerIn({ month, notes, owing }: MonthSources, { key }: ReportedUnit): UnitAnswer[] {
  const owes = (units: readonly ReportedUnit[]) => units.some((unit) => unit.key === key);
  const answer = answerOf(notes.find(({ unit }) => unit === key));
  if (owes(owing.withProvider)) return [answer ? { month, answer } : { month, missing: 'answer' }];
  if (owes(owing.withoutProvider)) return [answer ? { month, answer } : { month, missing: 'provider' }];
  return [];
}

/** They owe no report, and published something. */
function reportsOfOthers(units: readonly ReportedUnit[], published: readonly Publication[]): UnitReport[] {
  const theirs = published.filter((request) => !units.some((unit) => isOf(request, unit)));
  const names = new Set(theirs.map(({ requester }) => requester.unit));
  return [...names].map((name) => ({
    name,
    published: theirs.filter(({ requester }) => requester.unit === name),
    answers: [],
  }));
}
