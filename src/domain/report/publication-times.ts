/** When a request went online and came down, as its history tells it. */
import type { RequestOutline } from '../request/outline.js';
import { isWithin, type Span } from './month.js';

/** A request or its outline. */
type Dated = Pick<RequestOutline, 'standing'>;

/** When it first stood on all its websites; undefined as long as it hasn't. */
export function publishedAt({ standing }: Dated): Date | undefined {
  return standing?.publishedAt;
}

/** In the order in which they went online. */
export function publishedIn<T extends Dated>(requests: readonly T[], span: Span): T[] {
  const dated = requests.map((request) => ({ request, at: publishedAt(request) }));
  return dated
    .filter(({ at }) => at !== undefined && isWithin(at, span))
    .sort((one, other) => Number(one.at) - Number(other.at))
    .map(({ request }) => request);
}

export function takenDownAt({ standing }: Dated): Date | undefined {
  return standing?.takenDownAt;
}
