/** Which pages should be looked at after the newest move: where something was put, and where it came down. */
import type { WantedLook } from '../page-checks.js';
import { type PublishRequest, publicationsOf } from './publish-request.js';

export function looksAfter(request: PublishRequest): WantedLook[] {
  const last = request.history.at(-1);
  switch (last?.action) {
    case 'publish':
      return publicationsOf(request)
        .filter(({ at }) => at.getTime() === last.at.getTime())
        .map(({ siteId, url }) => ({ siteId, url, for: 'published' }));
    case 'correctAddress':
      return (last.corrections ?? []).map(({ siteId = '', after: url }) => ({
        siteId,
        url,
        for: 'published',
      }));
    case 'takeDown':
      return standingLooks(request, 'takenDown');
    default:
      return [];
  }
}

export function standingLooks({ standing }: PublishRequest, why: WantedLook['for']): WantedLook[] {
  return standing?.publications.map(({ siteId, url }) => ({ siteId, url, for: why })) ?? [];
}
