/** The people of the office in the chat: their list, one person's card, and what an administrator taps on it. */
import { confirmLastWebmasterCard } from '../../../flex-templates/confirm-last-webmaster-card.js';
import { peopleListCard } from '../../../flex-templates/people-list-card.js';
import type { ChatRoutes } from '../../chat/parts/chat-routes.js';
import { personCardFor, showPerson } from '../../chat/parts/show-person.js';
import type { Deps } from '../../deps.js';
import { mayAdminister } from '../../domain/permissions.js';
import { hasRole, type Person } from '../../domain/person/person.js';
import type { PersonAct, RoleAct } from '../../domain/person/person-act.js';
import { type Reply, textIfAny } from '../../line/reply.js';
import { fewWebmasters } from '../../text/nobody.js';
import { tapForDetails } from '../../text/people.js';
import { administerPerson } from './administer-person.js';
import { appointingTaps } from './chat-appointing.js';
import { outcomeWords, whatIsMissing } from './chat-outcome.js';
import { listPeople } from './list-people.js';

export const rolesChat = {
  taps: {
    showPeople: (deps, by, { tap }) => peopleList(deps, by, tap.from),
    showPerson: async (deps, by, { tap }) => [await showPerson(deps, by, tap.person)],
    decline: (deps, by, { tap: { person: personId, v: seenVersion } }) =>
      administer(deps, by, { action: 'decline', personId, seenVersion }),
    suspend: (deps, by, { tap: { person: personId, sure } }) =>
      administer(deps, by, { action: 'suspend', personId, sure: sure !== undefined }),
    reinstate: (deps, by, { tap }) => administer(deps, by, { action: 'reinstate', personId: tap.person }),
    ...appointingTaps,
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

async function administer(deps: Deps, by: Person, act: Exclude<PersonAct, RoleAct>): Promise<Reply> {
  const outcome = await administerPerson(deps, by, act);
  if (outcome.kind === 'lastWebmaster') return [confirmLastWebmasterCard(outcome.person)];
  return [
    ...(await outcomeWords(deps, act, outcome)),
    personCardFor(deps, by, outcome.person),
    ...(await whatIsMissing(deps, act)),
  ];
}
