/** What waits on a person, the longest waiting first. */
import { requestListCard } from '../../flex-templates/request-list-card.js';
import { bangkokDate } from '../clock.js';
import type { Answer, Deps } from '../deps.js';
import { hasRole, type Person } from '../domain/person/person.js';
import { waitsSince } from '../domain/request/online-period.js';
import { isRefused, type PublishRequest } from '../domain/request/publish-request.js';
import { statusesWaitingFor } from '../domain/request/statuses.js';
import { type Days, EVER } from '../domain/stores.js';
import { myWorkTitle } from '../text/my-requests.js';
import { cutAt, eachOnce, type FoundRequests, MOST_LOOKED_AT } from './found-requests.js';
import { waitsOn } from './present-card.js';
import { stuckRequests } from './stuck-requests.js';

export async function workOf(deps: Deps, person: Person): Promise<FoundRequests> {
  const now = deps.now();
  const lookedThrough = [
    await deps.stores.requests.waiting({ statuses: statusesWaitingFor('step') }, MOST_LOOKED_AT),
    ...(await ownersWork(deps, person)),
    ...(hasRole(person, 'webmaster') ? await webmastersWork(deps) : []),
  ];
  const requests = eachOnce(lookedThrough.flat())
    .filter((request) => waitsOn(deps, person, request))
    .sort((one, other) => waitsSince(one, now).getTime() - waitsSince(other, now).getTime());
  return { requests, ...cutAt(MOST_LOOKED_AT, ...lookedThrough) };
}

/** Of her newest requests alone: what is never corrected stays refused for years, and must not hide what waits. */
async function ownersWork({ stores: { requests }, now }: Deps, { id }: Person): Promise<PublishRequest[][]> {
  const own = await requests.ofRequester(id, MOST_LOOKED_AT);
  const toReview = await requests.toReview({ ownerId: id, ...upTo(now()) }, MOST_LOOKED_AT);
  return [own.filter(isRefused), toReview];
}

async function webmastersWork({ stores: { requests }, now }: Deps): Promise<PublishRequest[][]> {
  return [
    await requests.waiting({ statuses: statusesWaitingFor('webmaster') }, MOST_LOOKED_AT),
    await requests.ending(upTo(now()), MOST_LOOKED_AT),
  ];
}

/** What is on the website becomes work by the day: its period is over, or its review due. */
function upTo(now: Date): Days {
  return { from: EVER.from, to: bangkokDate(now) };
}

/** For somebody who has just got work: nothing where nothing waits. */
export async function workList(deps: Deps, person: Person): Promise<Answer> {
  const found = await workOf(deps, person);
  return found.requests.length > 0
    ? [requestListCard({ title: myWorkTitle, ...found, list: 'myWork', now: deps.now() })]
    : [];
}

/** To an administrator also the newcomers, and what nobody can go on with. */
export async function countWork(deps: Deps, person: Person): Promise<number> {
  const { requests: own } = await workOf(deps, person);
  if (!hasRole(person, 'administrator')) return own.length;
  const stuck = (await stuckRequests(deps)).requests.filter(({ id }) => !own.some((one) => one.id === id));
  const newcomers = (await deps.stores.persons.list()).filter(({ status }) => status === 'waiting');
  return own.length + stuck.length + newcomers.length;
}
