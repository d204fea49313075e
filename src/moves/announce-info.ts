/** A question about a request goes to whoever asked for it, and the answer back to whoever wanted to know. */
import type { Deps } from '../deps.js';
import { mayPublish } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { openingOf } from '../domain/request/decisions.js';
import { dueStep, type PublishRequest } from '../domain/request/publish-request.js';
import { peopleDueAmong } from '../work/on-duty.js';
import { type Announcement, present } from './announcement.js';

/** The question goes to whoever asked for what is proposed: the requester, or a webmaster in the requester's place. */
export async function askRequester(deps: Deps, request: PublishRequest): Promise<Announcement> {
  const to = await askerOf(deps, request);
  return { to, kind: 'info', noticeFor: (to) => present(request, to, { kind: 'infoNeeded' }) };
}

/** @returns the requester, where a webmaster did not ask */
export async function askerOf(deps: Deps, request: PublishRequest): Promise<Person | undefined> {
  const opener = openingOf(request)?.by.personId ?? '';
  const asker = request.standing && (await deps.stores.persons.get(opener));
  return asker && mayPublish(asker) ? asker : deps.stores.persons.get(request.requester.personId);
}

/** The answer goes back to whoever asked, or to whoever does that step now. */
export async function tellWhoAsked(deps: Deps, request: PublishRequest): Promise<Announcement[]> {
  const asked = request.history.findLast(({ action }) => action === 'requestInfo');
  const step = dueStep(request);
  if (!step) return [];
  const able = peopleDueAmong(await deps.stores.persons.list(), step, { request, now: deps.now() });
  const to = able.find(({ id }) => id === asked?.by.personId) ?? able[0];
  return [{ to, kind: 'decide', noticeFor: (to) => present(request, to, { kind: 'decision' }) }];
}
