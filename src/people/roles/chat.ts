/** The door to the people of the office: their list, one person's card, and what an administrator taps on it. */
import { peopleListCard } from '../../../flex-templates/people-list-card.js';
import { personCard } from '../../../flex-templates/person-card.js';
import type { Deps, Reply } from '../../deps.js';
import { maySeePeople } from '../../domain/permissions.js';
import { hasRole, type Person } from '../../domain/person/person.js';
import { UserError } from '../../errors.js';
import type { ReadPostback } from '../../line/postback.js';
import { fewWebmasters } from '../../text/nobody.js';
import { tapForDetails } from '../../text/people.js';
import * as words from '../../text/person-changes.js';
import { stuckList } from '../../work/stuck-requests.js';
import { type AdministerOutcome, administerPerson } from './administer-person.js';
import type { PersonTap } from './tap-outcome.js';
import { unitsOf } from './units-of.js';

export interface PeopleTap {
  by: Person;
  postback: PersonTap | Extract<ReadPostback, { do: 'showPerson' | 'showPeople' | 'chooseUnit' }>;
}

/** Without those who have yet to say who they are. */
export async function peopleList(deps: Deps, by: Person, from = 0): Promise<Reply> {
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
  const notice: Reply = few && hasRole(by, 'administrator') ? [{ type: 'text', text: few }] : [];
  return [list, ...notice];
}

export async function peopleHandler(deps: Deps, { by, postback }: PeopleTap): Promise<Reply> {
  if (postback.do === 'showPeople') return peopleList(deps, by, postback.from);
  if (postback.do === 'showPerson') return showPerson(deps, by, postback.person);
  if (postback.do === 'chooseUnit') return unitsOf(deps, by, postback);
  const outcome = await administerPerson(deps, by, postback);
  const notice = await noticeOf(deps, postback, outcome);
  const answer: Reply = [
    { type: 'text', text: notice },
    ...(await nextCard(deps, by, { postback, outcome })),
  ];
  const takesAway = postback.do === 'suspend' || postback.do === 'endRole';
  return takesAway ? [...answer, ...(await stuckList(deps))] : answer;
}

export async function showPerson(deps: Deps, by: Person, id: string): Promise<Reply> {
  if (!maySeePeople(by, deps.office)) throw new UserError('notAllowed');
  const person = await deps.stores.persons.get(id);
  if (!person) throw new UserError('personNotFound');
  return [cardOf(deps, by, person)];
}

/** Whoever gives a role for another unit may want to go on to a third one. */
async function nextCard(
  deps: Deps,
  by: Person,
  { postback, outcome: { person } }: { postback: PersonTap; outcome: AdministerOutcome },
): Promise<Reply> {
  const goesOn = postback.do === 'giveRole' && postback.unit !== undefined && person.status === 'active';
  if (!goesOn) return [cardOf(deps, by, person)];
  return unitsOf(deps, by, { person: person.id, role: postback.role, from: 0 });
}

function cardOf({ office, now }: Deps, viewer: Person, person: Person) {
  return personCard(person, { office, viewer, now: now() });
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
