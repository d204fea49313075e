/** The door to publishing: which tap is which step. */
import type { Answer, Deps } from '../deps.js';
import type { Asked } from '../domain/conversation.js';
import type { Person } from '../domain/person.js';
import type { ReadPostback } from '../line/postback.js';
import {
  askPageAddress,
  previewPublication,
  recordPublication,
  takeOrRelease,
} from './record-publication.js';

export type PublicationTap = Extract<ReadPostback, { do: 'take' | 'release' | 'publish' | 'confirmPublish' }>;

export function publicationHandler(
  deps: Deps,
  by: Person,
  { tap, eventId }: { tap: PublicationTap; eventId: string },
): Promise<Answer> {
  const task = { id: tap.id, v: tap.v, eventId };
  switch (tap.do) {
    case 'take':
    case 'release':
      return takeOrRelease(deps, by, { ...task, action: tap.do });
    case 'publish':
      return askPageAddress(deps, by, task);
    case 'confirmPublish':
      return recordPublication(deps, by, { ...task, shown: tap.shown });
  }
}

export function pageAddressHandler(
  deps: Deps,
  by: Person,
  { asked, text, eventId }: { asked: Extract<Asked, { kind: 'pageAddress' }>; text: string; eventId: string },
): Promise<Answer> {
  return previewPublication(deps, by, {
    id: asked.requestId,
    v: asked.version,
    siteId: asked.siteId,
    eventId,
    text,
  });
}
