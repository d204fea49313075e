/** When a request went online and came down, as its history tells it. */
import type { PublishRequest } from '../request/publish-request.js';
import { isWithin, type Span } from './month.js';

/** When it first stood on all its websites; undefined as long as it hasn't. */
export function publishedAt({ standing }: Pick<PublishRequest, 'standing'>): Date | undefined {
  return standing?.publishedAt;
}

/** In the order in which they went online. */
export function publishedIn(requests: readonly PublishRequest[], span: Span): PublishRequest[] {
  const dated = requests.map((request) => ({ request, at: publishedAt(request) }));
  return dated
    .filter(({ at }) => at !== undefined && isWithin(at, span))
    .sort((one, other) => Number(one.at) - Number(other.at))
    .map(({ request }) => request);
}

export function takenDownAt({ standing }: Pick<PublishRequest, 'standing'>): Date | undefined {
  return standing?.takenDownAt;
}
