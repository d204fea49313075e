/** Requests that nobody can go on with: who should is suspended, on leave, has blocked the bot, or was never appointed. */
import { addDays, bangkokDate } from '../clock.js';
import type { Deps } from '../deps.js';
import { mayPublish, mayTakeTask, stepPermission } from '../domain/permissions.js';
import { holds, isReachable, type Person } from '../domain/person/person.js';
import { eachOnce, type FoundRequests, truncatedAt } from '../domain/request/found-requests.js';
import { isOnline } from '../domain/request/online-period.js';
import { dueStep, type PublishRequest } from '../domain/request/publish-request.js';
import { statusesWaitingFor } from '../domain/request/statuses.js';
import { scanLimits } from '../domain/scan-limits.js';
import { ALL_TIME } from '../domain/stores.js';

export async function stuckRequests({ stores, now }: Deps): Promise<FoundRequests> {
  const waiting = await stores.requests.waiting(
    { statuses: statusesWaitingFor('step', 'webmaster') },
    scanLimits.list,
  );
  const yesterday = addDays(bangkokDate(now()), -1);
  const over = await stores.requests.ending({ from: ALL_TIME.from, to: yesterday }, scanLimits.list);
  const people = (await stores.persons.list()).filter((one) => isReachable(one, now()));
  const requests = eachOnce([...waiting, ...over]).filter(
    (request) => !people.some((one) => canGoOn(one, request, now())),
  );
  return { requests, ...truncatedAt(scanLimits.list, waiting, over) };
}

/** Those who hold a role that it waits for, and can't be reached. */
export function holdersOutOfReach(request: PublishRequest, people: Person[], now: Date): Person[] {
  const { roles, units } = dueStep(request) ?? { roles: ['webmaster' as const], units: undefined };
  return people.filter((one) => {
    const isOut = one.status === 'suspended' || !isReachable(one, now);
    return isOut && roles.some((role) => holds({ ...one, status: 'active' }, role, units));
  });
}

/** A publishing task that a webmaster has taken is closed to the others until it has been left too long; any webmaster takes down. */
function canGoOn(person: Person, request: PublishRequest, now: Date): boolean {
  const step = dueStep(request);
  if (step) return stepPermission(person, step, { request, now }) === 'allowed';
  return mayPublish(person) && (isOnline(request) || mayTakeTask(request, person.id, now));
}
