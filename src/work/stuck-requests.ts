/** Requests that nobody can go on with: who should is suspended, on leave, has blocked the bot, or was never appointed. */
import { addDays, bangkokDate } from '../clock.js';
import type { Deps } from '../deps.js';
import { mayPublish, mayTakeTask, stepPermission } from '../domain/permissions.js';
import { holds, isReachable, type Person } from '../domain/person/person.js';
import { eachOnce, type FoundRequests, sortedBy, truncatedAt } from '../domain/request/found-requests.js';
import { isOnline } from '../domain/request/online-period.js';
import type { RequestOutline } from '../domain/request/outline.js';
import { dueStep, type PublishRequest, publishTaskOf } from '../domain/request/publish-request.js';
import { scanLimits } from '../domain/scan-limits.js';
import { ALL_TIME, type Stores } from '../domain/stores.js';
import { scanWaiting } from './waiting-scan.js';

export async function stuckRequests(deps: Deps, scan = scanWaiting(deps)): Promise<FoundRequests> {
  const waiting = [await scan.forStep(), await scan.forWebmaster()];
  const over = await overForNobody(deps);
  const requests = await stuckAmong(deps, eachOnce([...sortedBy(waiting.flat(), waitsFrom), ...over]));
  return { requests, ...truncatedAt(scanLimits.list, ...waiting, over) };
}

function waitsFrom({ proposal }: RequestOutline): number {
  return proposal?.waitingSince.getTime() ?? 0;
}

/** Any webmaster takes down what is over. */
async function overForNobody({ stores, now }: Deps): Promise<RequestOutline[]> {
  const people = await stores.persons.list();
  if (people.some((one) => mayPublish(one) && isReachable(one, now()))) return [];
  const yesterday = addDays(bangkokDate(now()), -1);
  return stores.requests.outlines.ending({ from: ALL_TIME.from, to: yesterday }, scanLimits.list);
}

/** @param requests that wait for a step or a webmaster, or are over */
export async function stuckAmong(
  { stores, now }: Pick<Deps, 'stores' | 'now'>,
  requests: readonly RequestOutline[],
): Promise<RequestOutline[]> {
  const people = (await stores.persons.list()).filter((one) => isReachable(one, now()));
  const nobodyWill = requests.filter((request) => !people.some((one) => willGoOn(one, request, now())));
  const left = await leftByHolder(stores, nobodyWill, { people, now: now() });
  return nobodyWill.filter(({ id }) => !left.has(id));
}

/** Those who hold a role that it waits for, and can't be reached. */
export function holdersOutOfReach(request: PublishRequest, people: Person[], now: Date): Person[] {
  const { roles, units } = dueStep(request) ?? { roles: ['webmaster' as const], units: undefined };
  return people.filter((one) => {
    const isOut = one.status === 'suspended' || one.status === 'left' || !isReachable(one, now);
    return isOut && roles.some((role) => holds({ ...one, status: 'active' }, role, units));
  });
}

/** A publishing task that a webmaster has taken is closed to the others; any webmaster takes down. */
function willGoOn(person: Person, request: RequestOutline, now: Date): boolean {
  const step = dueStep(request);
  if (step) return stepPermission(person, step, { request, now }) === 'allowed';
  const holder = publishTaskOf(request)?.takenBy?.personId;
  const isFree = isOnline(request) || holder === undefined || holder === person.id;
  return mayPublish(person) && isFree;
}

/** Tasks that have been left too long: others may take them. For how long they were is told by their history. */
async function leftByHolder(
  { requests }: Pick<Stores, 'requests'>,
  found: readonly RequestOutline[],
  { people, now }: { people: readonly Person[]; now: Date },
): Promise<Set<string>> {
  const held = found.filter((one) => publishTaskOf(one)?.takenBy !== undefined);
  const whole = await requests.getAll(held.map(({ id }) => id));
  const left = whole.filter((request) =>
    people.some((one) => mayPublish(one) && mayTakeTask(request, one.id, now)),
  );
  return new Set(left.map(({ id }) => id));
}
