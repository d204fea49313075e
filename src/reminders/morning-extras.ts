/** Additions to the morning's digest, in the same push: a draft that was left, the requests that wait after a pause, too few webmasters, corrections to confirm. */
import type { LocalDate } from '../clock.js';
import type { Deps } from '../deps.js';
import { fingerprint } from '../domain/fingerprint.js';
import { hasRole, isPaused, isReachable, type Person } from '../domain/person/person.js';
import type { Notice } from '../outbox/notice.js';
import { NO_WAY_OUT } from '../work/no-way-out.js';
import { overtakenDraft } from '../work/overtaken-draft.js';
import { readPage } from '../work/read-page.js';
import { workOf } from '../work/work-of.js';
import { leftDrafts } from './left-drafts.js';

export type Extras = Map<Person, Notice[]>;

/** @param people the longest known first */
export async function morningExtras(
  deps: Deps,
  people: readonly Person[],
  today: LocalDate,
): Promise<Extras> {
  const extras: Extras = new Map();
  const add = (person: Person, notice: Notice) => extras.set(person, [...(extras.get(person) ?? []), notice]);
  for (const [owner, draft] of await leftDrafts(deps, people, today)) {
    const overtaken = (await overtakenDraft(deps, owner, { draft }))?.as;
    add(owner, { kind: 'draftLeft', draft, overtaken });
  }
  await addAfterPause(deps, people, { today, add });
  await addFewWebmasters(deps, people, { today, add });
  await addNoWayOut(deps, people, { today, add });
  await addWishes(deps, people, { today, add });
  return extras;
}

/** Once: a network without a way out is nobody's fault, and no page's. */
async function addNoWayOut(
  { stores, now }: Deps,
  people: readonly Person[],
  { today, add }: Adding,
): Promise<void> {
  if ((await stores.claims.holderOf(NO_WAY_OUT)) === undefined) return;
  const administrator = people.find((one) => isReachable(one, now()) && hasRole(one, 'administrator'));
  if (!administrator || (await stores.claims.claim(`${NO_WAY_OUT}:told`, today)) !== today) return;
  add(administrator, { kind: 'noWayOut' });
}

/** Each correction that waits for an administrator's word, once. */
async function addWishes(
  { stores, now }: Deps,
  people: readonly Person[],
  { today, add }: Adding,
): Promise<void> {
  const administrator = people.find((one) => isReachable(one, now()) && hasRole(one, 'administrator'));
  if (!administrator) return;
  const untold: Person[] = [];
  for (const person of people) {
    if (!person.wanted) continue;
    const key = `wish:${person.id}:${person.wanted.at.toISOString()}`;
    if ((await stores.claims.claim(key, today)) === today) untold.push(person);
  }
  if (untold.length > 0) add(administrator, { kind: 'wishes', people: untold });
}

interface Adding {
  today: LocalDate;
  add(person: Person, notice: Notice): void;
}

/** Shows at once, on the first morning after the pause, all that came due meanwhile. */
async function addAfterPause(deps: Deps, people: readonly Person[], { today, add }: Adding): Promise<void> {
  for (const person of people) {
    const { remindersPausedUntil: until } = person;
    if (until === undefined || until >= today || !isReachable(person, deps.now())) continue;
    const key = `after-pause:${person.id}:${until}`;
    if ((await deps.stores.claims.claim(key, today)) !== today) continue;
    const work = await workOf(deps, person);
    if (work.requests.length > 0) add(person, { kind: 'workList', page: await readPage(deps, work) });
  }
}

/** Once a month for those who are left: others, or fewer still, is news again. */
async function addFewWebmasters(
  { stores, office, now }: Deps,
  people: readonly Person[],
  { today, add }: Adding,
): Promise<void> {
  const inReach = people.filter((one) => isReachable(one, now()) && !isPaused(one, now()));
  const webmasters = people.filter((one) => hasRole(one, 'webmaster') && isReachable(one, now()));
  const administrator = inReach.find((one) => hasRole(one, 'administrator'));
  if (!administrator || webmasters.length >= office.webmastersAtLeast) return;
  const key = `few-webmasters:${today.slice(0, 7)}:${fingerprint(webmasters.map(({ id }) => id))}`;
  if ((await stores.claims.claim(key, today)) !== today) return;
  add(administrator, { kind: 'fewWebmasters', count: webmasters.length });
}
