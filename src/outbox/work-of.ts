/** What waits on a person, the longest waiting first. */
import { requestListCard } from '../../flex-templates/request-list-card.js';
import type { Answer, Deps } from '../deps.js';
import { hasRole, type Person } from '../domain/person.js';
import type { PublishRequest } from '../domain/publish-request.js';
import { myWorkTitle } from '../text/my-requests.js';
import { waitsOn } from './present-card.js';
import { stuckRequests } from './stuck-requests.js';

/** More than a person can look through in a chat. */
const MOST_LOOKED_AT = 200;

export async function workOf(deps: Deps, person: Person): Promise<PublishRequest[]> {
  const open = await deps.stores.requests.waiting(
    ['checking', 'deciding', 'forwarding', 'permitted', 'refused'],
    MOST_LOOKED_AT,
  );
  return open.filter((request) => waitsOn(deps, person, request));
}

/** For somebody who has just got work: nothing where nothing waits. */
export async function workList(deps: Deps, person: Person): Promise<Answer> {
  const requests = await workOf(deps, person);
  return requests.length > 0 ? [requestListCard({ title: myWorkTitle, requests, now: deps.now() })] : [];
}

/** To an administrator also the newcomers, and what nobody can go on with. */
export async function countWork(deps: Deps, person: Person): Promise<number> {
  const own = await workOf(deps, person);
  if (!hasRole(person, 'administrator')) return own.length;
  const stuck = (await stuckRequests(deps)).filter(({ id }) => !own.some((one) => one.id === id));
  const newcomers = (await deps.stores.persons.list()).filter(({ status }) => status === 'waiting');
  return own.length + stuck.length + newcomers.length;
}
