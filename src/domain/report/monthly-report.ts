/** What happened to requests in a month: the figures, what each unit published, and whose report is missing. Pure. */

import { contentOf, type PublishRequest } from '../request/publish-request.js';
import { type Month, spanOf } from './month.js';
import { type MonthlyCounts, monthlyCounts } from './monthly-counts.js';
import type { OwingUnits } from './monthly-duty.js';
import { answerOf, type MonthlyAnswer, type MonthlyNote, type ReportedUnit } from './monthly-note.js';
import { publishedIn } from './publication-times.js';

export interface UnitReport {
  /** As it is shown. */
  name: string;
  /** In the order in which they went online. */
  published: PublishRequest[];
  /** Absent: not yet, or it owes none. */
  answer?: MonthlyAnswer;
  /** Why there is no answer, where it owes one: nobody gave it, or nobody is appointed who could. */
  missing?: 'answer' | 'provider';
}

export interface MonthlyReport {
  month: Month;
  counts: MonthlyCounts;
  units: UnitReport[];
  /** The month is not over: up to when it tells. */
  asOf?: Date;
}

export interface ReportSources {
  month: Month;
  now: Date;
  /** All that were under way in the month, and all that stood on the website; others do no harm. */
  requests: readonly PublishRequest[];
  notes: readonly MonthlyNote[];
  owing: OwingUnits;
}

export function monthlyReport({ month, now, requests, notes, owing }: ReportSources): MonthlyReport {
  const span = spanOf(month);
  const published = publishedIn(requests, span);
  return {
    month,
    counts: monthlyCounts(requests, span, now),
    units: [...reportsOf(owing, published, notes), ...reportsOfOthers(owing, published)],
    ...(now < span.to && { asOf: now }),
  };
}

export function publishedBy(published: readonly PublishRequest[], unit: ReportedUnit): PublishRequest[] {
  return published.filter((request) => isOf(request, unit));
}

/** A request knows the key of its unit only where people are appointed for units. */
function isOf(request: PublishRequest, { key, name }: ReportedUnit): boolean {
  const { unit } = contentOf(request);
  return unit ? unit.key === key : request.requester.unit === name;
}

function reportsOf(
  { withProvider, withoutProvider }: OwingUnits,
  published: readonly PublishRequest[],
  notes: readonly MonthlyNote[],
): UnitReport[] {
  const reportOf = (unit: ReportedUnit, missing: 'answer' | 'provider'): UnitReport => {
    const answer = answerOf(notes.find((note) => note.unit === unit.key));
    const rest = answer ? { answer } : { missing };
    return { name: unit.name, published: publishedBy(published, unit), ...rest };
  };
  return [
    ...withProvider.map((unit) => reportOf(unit, 'answer')),
    ...withoutProvider.map((unit) => reportOf(unit, 'provider')),
  ];
}

/** They owe no report, and published something. */
function reportsOfOthers(owing: OwingUnits, published: readonly PublishRequest[]): UnitReport[] {
  const units = [...owing.withProvider, ...owing.withoutProvider];
  const theirs = published.filter((request) => !units.some((unit) => isOf(request, unit)));
  const names = new Set(theirs.map(({ requester }) => requester.unit));
  return [...names].map((name) => ({
    name,
    published: theirs.filter(({ requester }) => requester.unit === name),
  }));
}
