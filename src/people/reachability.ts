/**
 * Whether LINE takes messages to a person, who can block the bot and come back. LINE's own times decide: what LINE
 * delivers again comes in any order (developers.line.biz/en/docs/messaging-api/receiving-messages/#redelivered-webhooks).
 */
import type { webhook } from '@line/bot-sdk';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { timestampOf, typeOf } from '../line/webhook-event.js';
import { tellPerson } from '../outbox/tell-person.js';
import { onDuty } from '../work/on-duty.js';
import { stuckRequests } from '../work/stuck-requests.js';
import { isWaitingFor } from '../work/waiting-for.js';

interface Received {
  event: webhook.Event;
  actKey: string;
}

/** What only somebody who has not blocked the bot can do. */
const PROOFS = ['message', 'postback', 'follow'];

/** Our clock may be behind LINE's by so much: the events of a chat are looked up by our time and compared by LINE's. */
const CLOCKS_APART_MS = 10 * 60_000;

/** @returns the person as known after this event */
export async function recordReachability(deps: Deps, person: Person, received: Received): Promise<Person> {
  const { type } = received.event;
  const isProof = person.blockedBot && PROOFS.includes(type);
  if (!isProof && type !== 'unfollow') return person;

  const newer = await newestSince(deps, person.id, received.event);
  const known = await record(deps, person, (newer ?? type) === 'unfollow');
  if (type === 'unfollow' && !newer) await tellOfBlock(deps, known, received.actKey);
  return known;
}

/** @returns the type of this person's newest event, where it is newer than this one; undefined: none is. */
async function newestSince(deps: Deps, chatId: string, event: webhook.Event): Promise<string | undefined> {
  const at = timestampOf(event) ?? deps.now().getTime();
  const events = await deps.stores.events.ofChatSince(chatId, new Date(at - CLOCKS_APART_MS));
  const newer = events
    .map(({ body }) => ({ type: typeOf(body) ?? '', at: timestampOf(body) ?? 0 }))
    .filter((other) => other.at > at && [...PROOFS, 'unfollow'].includes(other.type))
    .sort((one, other) => one.at - other.at);
  return newer.at(-1)?.type;
}

/** Where work waits that only this person could do, an administrator hears of it, once. */
async function tellOfBlock(deps: Deps, person: Person, actKey: string): Promise<void> {
  const found = await stuckRequests(deps);
  const left = found.requests.filter((one) => isWaitingFor(person, one, deps.now()));
  const administrator = await onDuty(deps, 'administrator');
  if (!administrator || left.length === 0) return;
  await tellPerson(deps, {
    id: `blocked:${actKey}`,
    personId: administrator.id,
    notices: [
      { kind: 'leftStuck', person, count: left.length },
      { kind: 'stuckList', found },
    ],
  });
}

async function record(deps: Deps, person: Person, blockedBot: boolean): Promise<Person> {
  if (person.blockedBot === blockedBot) return person;
  const next = { ...person, blockedBot, version: person.version + 1 };
  if (await deps.stores.persons.replace(next, person.version)) return next;
  const changed = await deps.stores.persons.get(person.id);
  return changed ? record(deps, changed, blockedBot) : person;
}
