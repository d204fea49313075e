/** The people of the office in the chat: their list, one person's card, and what an administrator taps on it. */
import { confirmLastWebmasterCard } from '../../../flex-templates/confirm-last-webmaster-card.js';
import { peopleListCard } from '../../../flex-templates/people-list-card.js';
import { unitsCard } from '../../../flex-templates/units-card.js';
import type { ChatRoutes, TapOf } from '../../chat/parts/chat-routes.js';
import { stuckList } from '../../chat/parts/request-lists.js';
import { personCardFor, showPerson } from '../../chat/parts/show-person.js';
import type { Deps } from '../../deps.js';
import { mayAdminister } from '../../domain/permissions.js';
import { hasRole, type Person } from '../../domain/person/person.js';
import type { PersonAct } from '../../domain/person/person-act.js';
import { type Reply, text, textIfAny } from '../../line/reply.js';
import { fewWebmasters } from '../../text/nobody.js';
import { tapForDetails } from '../../text/people.js';
import * as words from '../../text/person-changes.js';
import { type AdministerOutcome, administerPerson, takesAway } from './administer-person.js';
import { listPeople, personAmongPeople } from './list-people.js';

export const rolesChat = {
  taps: {
    showPeople: (deps, by, { tap }) => peopleList(deps, by, tap.from),
    showPerson: async (deps, by, { tap }) => [await showPerson(deps, by, tap.person)],
    chooseUnit: (deps, by, { tap }) => showUnits(deps, by, tap),
    giveRole: (deps, by, { tap: { person: personId, v: seenVersion, role, unit } }) =>
      administer(deps, by, { action: 'giveRole', personId, seenVersion, role, unit }),
    endRole: (deps, by, { tap: { person: personId, role, appointment, sure } }) =>
      administer(deps, by, { action: 'endRole', personId, role, appointment, sure: sure !== undefined }),
    decline: (deps, by, { tap: { person: personId, v: seenVersion } }) =>
      administer(deps, by, { action: 'decline', personId, seenVersion }),
    suspend: (deps, by, { tap: { person: personId, sure } }) =>
      administer(deps, by, { action: 'suspend', personId, sure: sure !== undefined }),
    reinstate: (deps, by, { tap }) => administer(deps, by, { action: 'reinstate', personId: tap.person }),
  },
  commands: { people: (deps, by) => peopleList(deps, by) },
} satisfies ChatRoutes;

async function peopleList(deps: Deps, by: Person, from = 0): Promise<Reply> {
  const people = await listPeople(deps, by);
  const list = peopleListCard(people, {
    office: deps.office,
    from,
    next: (after) => ({ do: 'showPeople', from: after }),
    ...(!mayAdminister(by) && { hint: tapForDetails }),
  });
  const few = fewWebmasters(deps.office, people.filter((one) => hasRole(one, 'webmaster')).length);
  return [list, ...textIfAny(mayAdminister(by) ? few : undefined)];
}

async function showUnits(
  deps: Deps,
  by: Person,
  { person: personId, role, from }: Omit<TapOf<'chooseUnit'>, 'do'>,
): Promise<Reply> {
  const { person, people } = await personAmongPeople(deps, by, { personId, role });
  return [unitsCard(person, { role, office: deps.office, people, from })];
}

async function administer(deps: Deps, by: Person, act: PersonAct): Promise<Reply> {
  const outcome = await administerPerson(deps, by, act);
  if (outcome.kind === 'lastWebmaster') return [confirmLastWebmasterCard(outcome.person, act)];
  return [
    text(await sentenceOf(deps, act, outcome)),
    ...(await nextCard(deps, by, { act, outcome })),
    ...(takesAway(act) ? [...(await webmastersMissing(deps)), ...(await stuckList(deps))] : []),
  ];
}

/** Said at the act that leaves fewer than the office wants. */
async function webmastersMissing({ stores, office }: Deps): Promise<Reply> {
  const people = await stores.persons.list();
  return textIfAny(fewWebmasters(office, people.filter((one) => hasRole(one, 'webmaster')).length));
}

/** Whoever gives a role for another unit may want to go on to a third one. */
async function nextCard(
  deps: Deps,
  by: Person,
  { act, outcome: { person } }: { act: PersonAct; outcome: AdministerOutcome },
): Promise<Reply> {
  const goesOn = act.action === 'giveRole' && act.unit !== undefined && person.status === 'active';
  if (!goesOn) return [personCardFor(deps, by, person)];
  return showUnits(deps, by, { person: person.id, role: act.role, from: 0 });
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
