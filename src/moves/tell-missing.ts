/**
 * Nobody can go on with a request: its only holder is on leave, has blocked the account, is suspended or was never
 * appointed. An administrator and the requester hear it once, when it comes to be so.
 */
import { bangkokDate, bangkokTime } from '../clock.js';
import type { Deps } from '../deps.js';
import { fingerprint } from '../domain/fingerprint.js';
import type { Person } from '../domain/person/person.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { isInOfficeHours } from '../domain/working-time.js';
import type { Notice } from '../outbox/notice.js';
import { tellPerson } from '../outbox/tell-person.js';
import { movedSince } from '../work/moved-since.js';
import { onDuty } from '../work/on-duty.js';
import { readPage } from '../work/read-page.js';
import { holdersOutOfReach, stuckAmong, stuckRequests } from '../work/stuck-requests.js';

interface Stuck {
  request: PublishRequest;
  missing: Person[];
  /** The key of this wait, and of who is missing and why: the same again is no news. */
  key: string;
}

/** Looks at everything that waits. */
export function tellMissingByDay(deps: Deps): Promise<void> {
  return createMissingTeller(deps)();
}

/**
 * Leaves begin and end by the day: who is missing since then is told in office hours.
 * @returns what is run again and again: while the people are the same, it looks only at what moved since, and each hour at everything
 */
export function createMissingTeller(deps: Deps): () => Promise<void> {
  const { office, stores, now } = deps;
  let last: { at: Date; people: string } | undefined;
  return async () => {
    const at = now();
    if (!isInOfficeHours(at, office.waiting.officeHours, office.holidays)) return;
    const versions = (await stores.persons.list()).map(({ id, version }) => [id, version]);
    const people = fingerprint([bangkokDate(at), bangkokTime(at).slice(0, 2), versions]);
    const moved = last?.people === people ? await movedSince(deps, last.at) : undefined;
    if (!moved || (await stuckAmong(deps, moved)).length > 0) await tellMissing(deps);
    last = { at, people };
  };
}

/** @param knownTo the administrator who has just made it so, and reads it in the reply */
export async function tellMissing(deps: Deps, knownTo?: Person): Promise<void> {
  const found = await stuckRequests(deps);
  const news = await newlyStuck(deps, await deps.stores.requests.getAll(found.requests.map(({ id }) => id)));
  if (news.length === 0) return;
  const administrator = knownTo ?? (await onDuty(deps, 'administrator'));
  if (administrator && !knownTo) {
    const page = await readPage(deps, found);
    await tell(deps, administrator.id, news, [
      { kind: 'leftStuck', missing: eachPerson(news), count: news.length },
      { kind: 'stuckList', page },
    ]);
  }
  await tellRequesters(deps, news, administrator);
  for (const { key } of news) await deps.stores.claims.claim(key, deps.now().toISOString());
}

/** Told at the move itself, which found nobody. */
export async function noteMissing(deps: Deps, request: PublishRequest): Promise<Person[]> {
  const { missing, key } = stuck(request, await deps.stores.persons.list(), deps.now());
  await deps.stores.claims.claim(key, deps.now().toISOString());
  return missing;
}

async function newlyStuck({ stores, now }: Deps, requests: readonly PublishRequest[]): Promise<Stuck[]> {
  if (requests.length === 0) return [];
  const people = await stores.persons.list();
  const all = requests.map((request) => stuck(request, people, now()));
  const told = await Promise.all(all.map(({ key }) => stores.claims.holderOf(key)));
  return all.filter((_, index) => told[index] === undefined);
}

function stuck(request: PublishRequest, people: Person[], now: Date): Stuck {
  const missing = holdersOutOfReach(request, people, now);
  const states = missing.map(({ id, status, blockedBot }) => [id, status, blockedBot]);
  return { request, missing, key: `missing:${request.id}:${request.version}:${fingerprint(states)}` };
}

/** A requester whom no message reaches reads it in the own list. */
async function tellRequesters(
  deps: Deps,
  news: readonly Stuck[],
  administrator: Person | undefined,
): Promise<void> {
  for (const personId of new Set(news.map(({ request }) => request.requester.personId))) {
    const person = await deps.stores.persons.get(personId);
    if (person?.status !== 'active' || person.blockedBot || person.id === administrator?.id) continue;
    const own = news.filter(({ request }) => request.requester.personId === personId);
    await tell(
      deps,
      personId,
      own,
      own.map(({ request, missing }) => ({ kind: 'waitsForNobody', request, missing, administrator })),
    );
  }
}

/** Broken off and made again, it is the same message. */
async function tell(deps: Deps, personId: string, news: readonly Stuck[], notices: Notice[]): Promise<void> {
  const of = fingerprint(news.map(({ key }) => key).sort());
  await tellPerson(deps, { id: `missing:${of}:${personId}`, personId, notices });
}

function eachPerson(news: readonly Stuck[]): Person[] {
  const all = news.flatMap(({ missing }) => missing);
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
}
