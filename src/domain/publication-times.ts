/** When a request went online and came down, as its history tells it. */
import { isWithin, type Span } from './month.js';
import type { PublishRequest } from './publish-request.js';

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

export function takenDownAt({ history }: PublishRequest): Date | undefined {
  return history.findLast(({ action }) => action === 'takeDown')?.at;
}
