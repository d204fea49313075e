/** The figures of a report, each with the requests behind it. Where a request stands counts once; decisions count each time. Pure. */
import { endOfDay } from '../../clock.js';
import type { OnlinePeriod } from '../request/content.js';
import { isAside } from '../request/decisions.js';
import type { PublishRequest } from '../request/publish-request.js';
import { doneAt, onlineAt } from './changes-online.js';
import { decisionsOf } from './decisions-counted.js';
import { isWithin, type Span } from './month.js';
import { publishedAt, takenDownAt } from './publication-times.js';

/**
 * `all` is the sum of published, toCorrect, inProgress and withdrawn: where each request stood at the end. `permitted`,
 * `refused` and `returned` count decisions on publishing, an update among them. Taken down or over may be what was published earlier. `extended` and `updated`:
 * among what is online, how often it was given more time, and how often its content was replaced.
 */
export const figures = [
  'all',
  'published',
  'inProgress',
  'toCorrect',
  'withdrawn',
  'permitted',
  'refused',
  'returned',
  'takenDown',
  'periodOver',
  'extended',
  'updated',
] as const;
export type Figure = (typeof figures)[number];
export type MonthlyCounts = Record<Figure, number>;
/** A request stands as often in a list as it counts. */
export type CountedRequests = Record<Figure, PublishRequest[]>;

export function countedRequests(requests: readonly PublishRequest[], span: Span, now: Date): CountedRequests {
  const told = requests.map((request) => ({
    request,
    outcome: outcomeIn(request, span),
    decisions: decisionsOf(request),
  }));
  const standing = (wanted: Outcome) => told.flatMap((one) => (one.outcome === wanted ? [one.request] : []));
  const each = (timesOf: (one: (typeof told)[number]) => readonly Date[]) =>
    told.flatMap((one) => timesOf(one).flatMap((at) => (isWithin(at, span) ? [one.request] : [])));
  const at = countedAt(span, now);
  return {
    all: told.flatMap(({ request, outcome }) => (outcome ? [request] : [])),
    published: standing('published'),
    inProgress: standing('inProgress'),
    toCorrect: standing('toCorrect'),
    withdrawn: standing('withdrawn'),
    permitted: each(({ decisions }) => decisions.permitted),
    refused: each(({ decisions }) => decisions.refused),
    returned: each(({ decisions }) => decisions.returned),
    takenDown: each(({ request }) => [takenDownAt(request) ?? []].flat()),
    periodOver: requests.filter((request) => isLeftOnline(request, { online: onlineAt(request, at), at })),
    extended: each(({ request }) => doneAt(request, 'extension')),
    updated: each(({ request }) => doneAt(request, 'update')),
  };
}

export function countsOf(counted: CountedRequests): MonthlyCounts {
  const counts = Object.entries(counted).map(([figure, requests]) => [figure, requests.length]);
  return Object.fromEntries(counts) as MonthlyCounts;
}

type Outcome = 'published' | 'toCorrect' | 'withdrawn' | 'inProgress';

/** Where a request stood when the time ended; undefined when it came later, or had come to rest before. */
function outcomeIn(request: PublishRequest, { from, to }: Span): Outcome | undefined {
  const published = publishedAt(request);
  if (published && published < to) return published >= from ? 'published' : undefined;
  const last = request.history.findLast((entry) => entry.at < to && !isAside(entry));
  if (!last) return undefined;
  switch (last.action) {
    case 'refuse':
    case 'return':
      return last.at >= from ? 'toCorrect' : undefined;
    case 'withdraw':
      return last.at >= from ? 'withdrawn' : undefined;
    default:
      return 'inProgress';
  }
}

/** The end of the time, or now where that is earlier. */
export function countedAt({ to }: Span, now: Date): Date {
  return to < now ? to : now;
}

/** Its last day, as it was then, was over at this time, and nobody had taken it down. */
export function isLeftOnline(
  request: Parameters<typeof publishedAt>[0],
  { online, at }: { online: OnlinePeriod | undefined; at: Date },
): boolean {
  const published = publishedAt(request);
  const stood = published !== undefined && published < at && (takenDownAt(request) ?? at) >= at;
  return stood && online?.kind === 'until' && endOfDay(online.lastDay) <= at;
}
