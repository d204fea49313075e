/** What happened to requests in a month: the figures, what each unit published, and who still owes its report. Pure. */
import { endOfDay } from '../clock.js';
import { isWithin, type Month, type Span, spanOf } from './month.js';
import { answerOf, type MonthlyAnswer, type MonthlyNote } from './monthly-note.js';
import type { PublishRequest, Status } from './publish-request.js';

/** `all` is the sum of the next four; taken down or over may be what was published in earlier months. */
export interface MonthlyCounts {
  all: number;
  published: number;
  refused: number;
  inProgress: number;
  withdrawn: number;
  takenDown: number;
  periodOver: number;
}

export interface UnitReport {
  /** As it is shown. */
  name: string;
  /** In the order in which they went online. */
  published: PublishRequest[];
  /** Absent: not yet, or never asked. */
  answer?: MonthlyAnswer;
  /** It was asked and has not answered. */
  owes: boolean;
}

export interface MonthlyReport {
  month: Month;
  counts: MonthlyCounts;
  units: UnitReport[];
  /** The month is not over: up to when it tells. */
  asOf?: Date;
}

export interface ReportedUnit {
  /** Id, or the name where it was typed. */
  key: string;
  name: string;
}

/** A unit that reports about a month. */
export interface UnitMonth {
  month: Month;
  unit: ReportedUnit;
}

export interface ReportSources {
  month: Month;
  now: Date;
  /** All that were under way in the month, and all that stood on the website; others do no harm. */
  requests: readonly PublishRequest[];
  notes: readonly MonthlyNote[];
  /** Those that were asked for their problems. */
  asked: readonly ReportedUnit[];
}

export function monthlyReport({ month, now, requests, notes, asked }: ReportSources): MonthlyReport {
  const span = spanOf(month);
  return {
    month,
    counts: countsOf(requests, span, now),
    units: unitsOf(publishedIn(requests, span), notes, asked),
    ...(now < span.to && { asOf: now }),
  };
}

/** Nothing waits on the office; who is to correct it may take years. */
export const restingStatuses: readonly Status[] = ['refused', 'published', 'takenDown', 'withdrawn'];

/** When it stood on all its websites; undefined while it doesn't. */
export function publishedAt({ status, publications }: PublishRequest): Date | undefined {
  const isPublished = status === 'published' || status === 'takeDownAsked' || status === 'takenDown';
  return isPublished ? publications.at(-1)?.at : undefined;
}

/** In the order in which they went online. */
export function publishedIn(requests: readonly PublishRequest[], span: Span): PublishRequest[] {
  const dated = requests.map((request) => ({ request, at: publishedAt(request) }));
  return dated
    .filter(({ at }) => at !== undefined && isWithin(at, span))
    .sort((one, other) => Number(one.at) - Number(other.at))
    .map(({ request }) => request);
}

/** By whom it was proposed: the unit is kept by its name. */
export function publishedBy(
  published: readonly PublishRequest[],
  unit: Pick<ReportedUnit, 'name'>,
): PublishRequest[] {
  return published.filter(({ requester }) => requester.unit === unit.name);
}

function countsOf(requests: readonly PublishRequest[], span: Span, now: Date): MonthlyCounts {
  const outcomes = requests.map((request) => outcomeIn(request, span));
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  return {
    all: outcomes.filter((outcome) => outcome !== undefined).length,
    published: count('published'),
    refused: count('refused'),
    inProgress: count('inProgress'),
    withdrawn: count('withdrawn'),
    takenDown: requests.filter((request) => wasTakenDown(request, span)).length,
    periodOver: requests.filter((request) => isLeftOnline(request, span.to < now ? span.to : now)).length,
  };
}

type Outcome = 'published' | 'refused' | 'withdrawn' | 'inProgress';

/** Where a request stood when the month ended; undefined when it came later, or had come to rest before the month. */
function outcomeIn(request: PublishRequest, { from, to }: Span): Outcome | undefined {
  const published = publishedAt(request);
  if (published && published < to) return published >= from ? 'published' : undefined;
  const last = request.history.findLast(({ action, at }) => at < to && action !== 'handOver');
  if (!last) return undefined;
  switch (last.action) {
    case 'refuse':
    case 'return':
      return last.at >= from ? 'refused' : undefined;
    case 'withdraw':
      return last.at >= from ? 'withdrawn' : undefined;
    default:
      return 'inProgress';
  }
}

function takenDownAt({ history }: PublishRequest): Date | undefined {
  return history.findLast(({ action }) => action === 'takeDown')?.at;
}

function wasTakenDown(request: PublishRequest, span: Span): boolean {
  const at = takenDownAt(request);
  return at !== undefined && isWithin(at, span);
}

/** Its last day was over at this time, and nobody had taken it down. */
function isLeftOnline(request: PublishRequest, at: Date): boolean {
  const { online } = request.content;
  const published = publishedAt(request);
  const stood = published !== undefined && published < at && (takenDownAt(request) ?? at) >= at;
  return stood && online.kind === 'until' && endOfDay(online.lastDay) <= at;
}

/** Those that were asked in their order, then the others that published something. */
function unitsOf(
  published: readonly PublishRequest[],
  notes: readonly MonthlyNote[],
  asked: readonly ReportedUnit[],
): UnitReport[] {
  const names = new Set([
    ...asked.map(({ name }) => name),
    ...published.map(({ requester }) => requester.unit),
  ]);
  return [...names].map((name) => {
    const key = asked.find((unit) => unit.name === name)?.key;
    const answer = answerOf(notes.find(({ unit }) => unit === (key ?? name)));
    return {
      name,
      published: publishedBy(published, { name }),
      owes: key !== undefined && !answer,
      ...(answer && { answer }),
    };
  });
}
