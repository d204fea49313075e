/** Answers to an administrator after an act on a person: the state that holds now, and what nobody can do any more. */
import { stuckList } from '../../chat/parts/request-lists.js';
import type { Deps } from '../../deps.js';
import { hasRole } from '../../domain/person/person.js';
import type { PersonAct } from '../../domain/person/person-act.js';
import { type Reply, text, textIfAny } from '../../line/reply.js';
import { fewWebmasters } from '../../text/nobody.js';
import * as words from '../../text/person-changes.js';
import { type AdministerOutcome, takesAway } from './administer-person.js';

export async function outcomeWords(deps: Deps, act: PersonAct, outcome: AdministerOutcome): Promise<Reply> {
  return [text(await sentenceOf(deps, act, outcome))];
}

/** Said at the act that takes somebody away. */
export async function whatIsMissing(deps: Deps, act: PersonAct): Promise<Reply> {
  if (!takesAway(act)) return [];
  const people = await deps.stores.persons.list();
  const webmasters = people.filter((one) => hasRole(one, 'webmaster')).length;
  return [...textIfAny(fewWebmasters(deps.office, webmasters)), ...(await stuckList(deps))];
}

async function sentenceOf(
  { stores, office }: Deps,
  act: PersonAct,
  { kind, person, done }: AdministerOutcome,
): Promise<string> {
  if (kind === 'overtaken') return words.overtaken;
  if (kind === 'newerVersion') return words.correctedSince(person);
  if (kind === 'notNow') return words.notNow(person);
  const state = words.stateAfter(act, person, office);
  const doer = done && (await stores.persons.get(done.by));
  return done && doer ? words.since(state, doer, done.at) : state;
}
