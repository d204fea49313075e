/** Tells a webmaster that a task is somebody else's now. */
import type { Deps } from '../deps.js';
import { mayPublish } from '../domain/permissions.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { formerHolder } from '../domain/request/publish-task.js';
import type { Announcement } from './announcement.js';

/** At once: whoever put it on the website all the same would do it a second time. */
export async function tellFormerHolder(deps: Deps, request: PublishRequest): Promise<Announcement[]> {
  const former = formerHolder(request);
  const to = former && (await deps.stores.persons.get(former.personId));
  if (!to || !mayPublish(to)) return [];
  return [{ to, kind: 'freed', noticeFor: () => ({ kind: 'taskGone', request }) }];
}
