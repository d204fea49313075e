/** No request has lived otherwise than the rules allow. */
import type { PublishRequest } from '../../../src/domain/request/publish-request.js';
import type { Way } from '../office-of-twenty.js';
import { placesOf } from './rules.js';

export function lifeCycleFaults(request: PublishRequest, way: Way): string[] {
  const places = placesOf(request, way);
  const forbidden = request.history[places.length];
  return forbidden
    ? [
        `${forbidden.action} (${places.length + 1}) of ${request.id} came after ${JSON.stringify(places.at(-1))}`,
      ]
    : [];
}
