/** The message to one person that follows from a move. */
import type { Person } from '../domain/person/person.js';
import type { PresentView } from '../domain/request/present-view.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import type { Notice } from '../outbox/notice.js';

export interface Announcement {
  to: Person | undefined;
  /** Distinguishes the announcements of one move to one person. */
  kind: 'decide' | 'publish' | 'takeDown' | 'result' | 'notifyBack' | 'undone' | 'freed' | 'info';
  /** No news that is worth a push: it goes with the next reply or push. */
  rides?: true;
  noticeFor(to: Person): Notice;
}

export function present(request: PublishRequest, to: Person, view: PresentView): Notice {
  return { kind: 'present', request, to, view };
}
