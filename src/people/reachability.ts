/** Whether LINE takes messages to a person: she can block the bot, and come back. */
import type { Deps } from '../deps.js';

export async function recordBlocked(deps: Deps, personId: string): Promise<void> {
  await record(deps, personId, true);
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
