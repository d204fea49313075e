/** The people of the office in the chat: their list, one person's card, and what an administrator taps on it. */
import { confirmShutOutCard } from '../../../flex-templates/confirm-shut-out-card.js';
import { peopleListCard } from '../../../flex-templates/people-list-card.js';
import type { ChatRoutes, TapOf } from '../../chat/parts/chat-routes.js';
import { personCardFor, showPerson } from '../../chat/parts/show-person.js';
import type { Deps } from '../../deps.js';
import { mayAdminister, maySeePeople } from '../../domain/permissions.js';
import { hasRole, type Person } from '../../domain/person/person.js';
import type { PersonAct, RoleAct } from '../../domain/person/person-act.js';
import { type Reply, text, textIfAny } from '../../line/reply.js';
import { requestsOf } from '../../moves/pass-on-requests.js';
import { fewWebmasters } from '../../text/nobody.js';
import { tapForDetails } from '../../text/people.js';
import { nobodyFound, readPeopleSearch } from '../../text/people-search.js';
import { peopleWith } from '../people-with.js';
import { administerPerson, forecastAct, leavesNoWebmaster } from './administer-person.js';
import { appointingTaps } from './chat-appointing.js';
import { outcomeWords, whatIsMissing } from './chat-outcome.js';
import { listPeople } from './list-people.js';

export const rolesChat = {
  taps: {
    showPeople: (deps, by, { tap }) => peopleList(deps, by, tap.from),
    showPerson: async (deps, by, { tap }) => [await showPerson(deps, by, tap.person)],
    decline: (deps, by, { tap: { person: personId, v: seenVersion } }) =>
      administer(deps, by, { action: 'decline', personId, seenVersion }),
    suspend: (deps, by, { tap }) => shutOut(deps, by, tap),
    markLeft: (deps, by, { tap }) => shutOut(deps, by, tap),
    reinstate: (deps, by, { tap }) => administer(deps, by, { action: 'reinstate', personId: tap.person }),
    ...appointingTaps,
  },
  commands: { people: (deps, by) => peopleList(deps, by) },
  smallTalk: async (deps, by, { text: said }) => {
    const wanted = maySeePeople(by, deps.office) ? readPeopleSearch(said) : undefined;
    return wanted === undefined ? undefined : findPeople(deps, by, wanted);
  },
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

async function findPeople(deps: Deps, by: Person, wanted: string): Promise<Reply> {
  const found = peopleWith(await listPeople(deps, by), wanted);
  const [only, ...others] = found;
  if (!only) return [text(nobodyFound(wanted))];
  if (others.length === 0) return [personCardFor(deps, by, only)];
  return [peopleListCard(found, { office: deps.office })]; // a longer list: more letters
}

/** Asks first. */
async function shutOut(
  deps: Deps,
  by: Person,
  { do: action, person: personId, sure }: TapOf<'suspend' | 'markLeft'>,
): Promise<Reply> {
  const act = { action, personId, sure: sure !== undefined };
  const { kind, person } = await forecastAct(deps, by, act);
  if (act.sure || kind !== 'changed') return administer(deps, by, act);
  const isLastWebmaster = await leavesNoWebmaster(deps, act);
  const requests = await requestsOf(deps, personId);
  return [confirmShutOutCard(person, { action, isLastWebmaster, requests: requests.length })];
}

async function administer(deps: Deps, by: Person, act: Exclude<PersonAct, RoleAct>): Promise<Reply> {
  const outcome = await administerPerson(deps, by, act);
  return [
    ...(await outcomeWords(deps, act, outcome)),
    personCardFor(deps, by, outcome.person),
    ...(await whatIsMissing(deps, act)),
  ];
}
