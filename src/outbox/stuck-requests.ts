/** Requests that nobody can go on with: who should is suspended, on leave, has blocked the bot, or was never appointed. */
import { requestListCard } from '../../flex-templates/request-list-card.js';
import type { Answer, Deps } from '../deps.js';
import { mayDoStep } from '../domain/permissions.js';
import { hasRole, holds, isReachable, type Person } from '../domain/person.js';
import { dueStep, type PublishRequest } from '../domain/publish-request.js';
import { mayTakeTask } from '../domain/publish-task.js';
import { stuckTitle } from '../text/nobody.js';

/** More than a person can look through in a chat. */
const MOST_LOOKED_AT = 200;

export async function stuckRequests({ stores, now }: Deps): Promise<PublishRequest[]> {
  const waiting = await stores.requests.waiting(
    ['checking', 'deciding', 'forwarding', 'permitted'],
    MOST_LOOKED_AT,
  );
  const people = (await stores.persons.list()).filter((one) => isReachable(one, now()));
  return waiting.filter((request) => !people.some((one) => canGoOn(one, request, now())));
}

/** For an administrator: nothing where all goes on. */
export async function stuckList(deps: Deps): Promise<Answer> {
  const requests = await stuckRequests(deps);
  return requests.length > 0
    ? [requestListCard({ title: stuckTitle, requests, list: 'stuck', now: deps.now() })]
    : [];
}

/** Those who hold a role that it waits for, and can't be reached. */
export function holdersOutOfReach(request: PublishRequest, people: Person[], now: Date): Person[] {
  const { roles, units } = dueStep(request) ?? { roles: ['webmaster' as const], units: undefined };
  return people.filter((one) => {
    const isOut = one.status === 'suspended' || !isReachable(one, now);
    return isOut && roles.some((role) => holds({ ...one, status: 'active' }, role, units));
  });
}

/** A task that somebody has taken is his alone, until he has left it too long. */
function canGoOn(person: Person, request: PublishRequest, now: Date): boolean {
  const step = dueStep(request);
  if (step) return mayDoStep(person, step, { request, now }) === 'allowed';
  return hasRole(person, 'webmaster') && mayTakeTask(request, person.id, now);
}
