/** Whether LINE takes messages to a person: she can block the bot, and come back. */
import type { Deps } from '../deps.js';
import { onDuty } from '../outbox/on-duty.js';
import { waitsOn } from '../outbox/present-card.js';
import { stuckList, stuckRequests } from '../outbox/stuck-requests.js';
import { tellPerson } from '../outbox/tell-person.js';
import { leftStuck } from '../text/nobody.js';

/** Where work waits that only she could do, an administrator hears of it, once. */
export async function recordBlocked(deps: Deps, personId: string, eventId: string): Promise<void> {
  await record(deps, personId, true);
  const person = await deps.stores.persons.get(personId);
  const { requests } = await stuckRequests(deps);
  const left = person ? requests.filter((one) => waitsOn(deps, person, one)) : [];
  const administrator = await onDuty(deps, 'administrator');
  if (!person || !administrator || left.length === 0) return;
  await tellPerson(deps, {
    id: `blocked:${eventId}`,
    personId: administrator.id,
    messages: [{ type: 'text', text: leftStuck(person, left.length) }, ...(await stuckList(deps))],
  });
}

export async function recordUnblocked(deps: Deps, personId: string): Promise<void> {
  await record(deps, personId, false);
}

async function record(deps: Deps, personId: string, blockedBot: boolean): Promise<void> {
  const person = await deps.stores.persons.get(personId);
  if (!person || person.blockedBot === blockedBot) return;
  const next = { ...person, blockedBot, version: person.version + 1 };
  const written = await deps.stores.persons.replace(next, person.version);
  if (!written) await record(deps, personId, blockedBot);
}
