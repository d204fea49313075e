/** The figures of a month: each request counts once, by where it stood when the month ended. Pure. */
import { endOfDay } from '../../clock.js';
import type { PublishRequest } from '../request/publish-request.js';
import { doneAt } from './changes-online.js';
import { isWithin, type Span } from './month.js';
import { publishedAt, takenDownAt } from './publication-times.js';

/** `all` is the sum of the next four; taken down or over may be what was published in earlier months. */
export interface MonthlyCounts {
  all: number;
  published: number;
  refused: number;
  inProgress: number;
  withdrawn: number;
  takenDown: number;
  periodOver: number;
  /** Among what is online: how often it was given more time, and how often its content was replaced. */
  extended: number;
  updated: number;
}

export function monthlyCounts(requests: readonly PublishRequest[], span: Span, now: Date): MonthlyCounts {
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
    extended: changesIn(requests, 'extension', span),
    updated: changesIn(requests, 'update', span),
  };
}

function changesIn(requests: readonly PublishRequest[], kind: 'extension' | 'update', span: Span): number {
  return requests.flatMap((request) => doneAt(request, kind)).filter((at) => isWithin(at, span)).length;
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

function wasTakenDown(request: PublishRequest, span: Span): boolean {
  const at = takenDownAt(request);
  return at !== undefined && isWithin(at, span);
}

/** Its last day was over at this time, and nobody had taken it down. */
function isLeftOnline(request: PublishRequest, at: Date): boolean {
  const online = request.standing?.content.online;
  const published = publishedAt(request);
  const stood = published !== undefined && published < at && (takenDownAt(request) ?? at) >= at;
  return stood && online?.kind === 'until' && endOfDay(online.lastDay) <= at;
}
