/**
 * Whether LINE takes messages to a person, who can block the bot and come back. LINE's own times decide: what LINE
 * delivers again comes in any order (developers.line.biz/en/docs/messaging-api/receiving-messages/#redelivered-webhooks).
 */
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { ReachEvent } from '../domain/person/reach-event.js';
import { reachEventOf } from '../line/reach-event.js';
import { tellMissing } from '../moves/tell-missing.js';
import { changePerson } from './change-person.js';

/** Our clock may be behind LINE's by so much: the events of a chat are looked up by our time and compared by LINE's. */
const CLOCKS_APART_MS = 10 * 60_000;

/** @returns the person as known after this event */
export async function recordReachability(deps: Deps, person: Person, event: ReachEvent): Promise<Person> {
  if (event.kind === 'reached' && !person.blockedBot) return person;
  const newer = await newestSince(deps, person.id, event.at ?? deps.now());
  const known = await record(deps, person.id, (newer ?? event).kind === 'blocked');
  if (event.kind === 'blocked' && !newer) await tellMissing(deps);
  return known;
}

/** @returns the newest event of this chat that happened later; undefined: none did */
async function newestSince(deps: Deps, chatId: string, at: Date): Promise<ReachEvent | undefined> {
  const since = new Date(at.getTime() - CLOCKS_APART_MS);
  const events = await deps.stores.events.ofChatSince(chatId, since);
  return events
    .flatMap(({ body }) => reachEventOf(body) ?? [])
    .filter((other) => timeOf(other) > at.getTime())
    .sort((one, other) => timeOf(one) - timeOf(other))
    .at(-1);
}

function timeOf({ at }: ReachEvent): number {
  return at?.getTime() ?? 0;
}

async function record(deps: Deps, id: string, blockedBot: boolean): Promise<Person> {
  const { person } = await changePerson(deps, { id }, (present) => ({
    person: present.blockedBot === blockedBot ? present : { ...present, blockedBot },
  }));
  return person;
}
