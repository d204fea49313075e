/** The door to the people of the office: their list, one person's card, and what an administrator taps on it. */
import { peopleListCard } from '../../../flex-templates/people-list-card.js';
import type { ChatRoutes } from '../../chat/parts/chat-routes.js';
import { stuckList } from '../../chat/parts/request-lists.js';
import { personCardFor, showPerson } from '../../chat/parts/show-person.js';
import type { Deps } from '../../deps.js';
import { maySeePeople } from '../../domain/permissions.js';
import { hasRole, type Person } from '../../domain/person/person.js';
import { UserError } from '../../errors.js';
import { type Reply, text, textIfAny } from '../../line/reply.js';
import { fewWebmasters } from '../../text/nobody.js';
import { tapForDetails } from '../../text/people.js';
import * as words from '../../text/person-changes.js';
import { type AdministerOutcome, administerPerson } from './administer-person.js';
import type { PersonTap } from './tap-outcome.js';
import { unitsOf } from './units-of.js';

export const rolesChat = {
  taps: {
    showPeople: (deps, by, { tap }) => peopleList(deps, by, tap.from),
    showPerson: async (deps, by, { tap }) => [await showPerson(deps, by, tap.person)],
    chooseUnit: (deps, by, { tap }) => unitsOf(deps, by, tap),
    giveRole: administer,
    endRole: administer,
    decline: administer,
    suspend: administer,
    reinstate: administer,
  },
  commands: { people: (deps, by) => peopleList(deps, by) },
} satisfies ChatRoutes;

/** Without those who have yet to say who they are. */
async function peopleList(deps: Deps, by: Person, from = 0): Promise<Reply> {
  if (!maySeePeople(by, deps.office)) throw new UserError('notAllowed');
  const people = await deps.stores.persons.list();
  const introduced = people.filter(({ status }) => status !== 'introducing');
  const list = peopleListCard(introduced, {
    office: deps.office,
    from,
    next: (after) => ({ do: 'showPeople', from: after }),
    ...(!hasRole(by, 'administrator') && { hint: tapForDetails }),
  });
  const few = fewWebmasters(deps.office, people.filter((one) => hasRole(one, 'webmaster')).length);
  return [list, ...textIfAny(hasRole(by, 'administrator') ? few : undefined)];
}

async function administer(deps: Deps, by: Person, { tap }: { tap: PersonTap }): Promise<Reply> {
  const outcome = await administerPerson(deps, by, tap);
  const notice = await noticeOf(deps, tap, outcome);
  const takesAway = tap.do === 'suspend' || tap.do === 'endRole';
  return [
    text(notice),
    ...(await nextCard(deps, by, { tap, outcome })),
    ...(takesAway ? await stuckList(deps) : []),
  ];
}

/** Whoever gives a role for another unit may want to go on to a third one. */
async function nextCard(
  deps: Deps,
  by: Person,
  { tap, outcome: { person } }: { tap: PersonTap; outcome: AdministerOutcome },
): Promise<Reply> {
  const goesOn = tap.do === 'giveRole' && tap.unit !== undefined && person.status === 'active';
  if (!goesOn) return [personCardFor(deps, by, person)];
  return unitsOf(deps, by, { person: person.id, role: tap.role, from: 0 });
}

async function noticeOf(
  { stores, office }: Deps,
  tap: PersonTap,
  outcome: AdministerOutcome,
): Promise<string> {
  const { kind, person, done } = outcome;
  if (kind === 'overtaken') return words.overtaken;
  if (kind === 'newerVersion') return words.correctedSince(person);
  if (kind === 'notNow') return words.notNow(person);
  const state = words.stateAfter(tap, person, office);
  const doer = done && (await stores.persons.get(done.by));
  return done && doer ? words.since(state, doer, done.at) : state;
}
