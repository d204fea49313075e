/** What waits on a person, the longest waiting first. */
import { requestListCard } from '../../flex-templates/request-list-card.js';
import { bangkokDate } from '../clock.js';
import type { Answer, Deps } from '../deps.js';
import { waitsSince } from '../domain/online-period.js';
import { hasRole, type Person } from '../domain/person.js';
import type { PublishRequest } from '../domain/publish-request.js';
import { EVER } from '../domain/stores.js';
import { myWorkTitle } from '../text/my-requests.js';
import { waitsOn } from './present-card.js';
import { stuckRequests } from './stuck-requests.js';

/** More than a person can look through in a chat. */
const MOST_LOOKED_AT = 200;

export async function workOf(deps: Deps, person: Person): Promise<PublishRequest[]> {
  const now = deps.now();
  const open = await deps.stores.requests.waiting(
    ['checking', 'deciding', 'forwarding', 'permitted', 'refused', 'takeDownAsked'],
    MOST_LOOKED_AT,
  );
  const standing = await standingWorkOf(deps, person);
  return [...open, ...standing]
    .filter((request) => waitsOn(deps, person, request))
    .sort((one, other) => waitsSince(one, now).getTime() - waitsSince(other, now).getTime());
}

/** What the day has made work: on the website, and its period is over or its review due. */
async function standingWorkOf({ stores, now }: Deps, person: Person): Promise<PublishRequest[]> {
  const { requests } = stores;
  const upToToday = { from: EVER.from, to: bangkokDate(now()) };
  const toReview = await requests.toReview({ ownerId: person.id, ...upToToday }, MOST_LOOKED_AT);
  if (!hasRole(person, 'webmaster')) return toReview;
  return [...(await requests.ending(upToToday, MOST_LOOKED_AT)), ...toReview];
}

/** For somebody who has just got work: nothing where nothing waits. */
export async function workList(deps: Deps, person: Person): Promise<Answer> {
  const requests = await workOf(deps, person);
  return requests.length > 0
    ? [requestListCard({ title: myWorkTitle, requests, list: 'myWork', now: deps.now() })]
    : [];
}

/** To an administrator also the newcomers, and what nobody can go on with. */
export async function countWork(deps: Deps, person: Person): Promise<number> {
  const own = await workOf(deps, person);
  if (!hasRole(person, 'administrator')) return own.length;
  const stuck = (await stuckRequests(deps)).filter(({ id }) => !own.some((one) => one.id === id));
  const newcomers = (await deps.stores.persons.list()).filter(({ status }) => status === 'waiting');
  return own.length + stuck.length + newcomers.length;
}
