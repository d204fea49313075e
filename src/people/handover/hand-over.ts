/** All work of one person goes to a successor in one act, as at the transfers of October. */
import { bangkokDate } from '../../clock.js';
import type { Deps } from '../../deps.js';
import { mayAdminister } from '../../domain/permissions.js';
import { withoutRoles, withRolesOf } from '../../domain/person/hand-over.js';
import { asActor, type Person } from '../../domain/person/person.js';
import { UserError } from '../../errors.js';
import { passOnRequests } from '../../moves/pass-on-requests.js';
import { tellPerson } from '../../outbox/tell-person.js';
import { readPage } from '../../work/read-page.js';
import { workOf } from '../../work/work-of.js';
import { changePerson, requireActive, requirePerson } from '../change-person.js';
import { replaceKeepingAdministrator } from '../keep-an-administrator.js';

/** Ids of persons. */
export interface PartyIds {
  from: string;
  to: string;
}

export interface Parties {
  from: Person;
  to: Person;
}

/**
 * First the successor can do the work, then gets it, then the predecessor loses the roles: broken off anywhere, doing it
 * again completes it.
 */
export async function handOver(
  deps: Deps,
  by: Person,
  { actKey, ...ids }: PartyIds & { actKey: string },
): Promise<Parties> {
  await requireParties(deps, by, ids);
  const to = await giveRoles(deps, by, ids);
  await passOnRequests(deps, { from: ids.from, to, by: asActor(by), now: deps.now(), actKey });
  const from = await endRoles(deps, by, ids.from);
  await tellSuccessor(deps, { from, to });
  await tellPredecessor(deps, by, { from, to });
  for (const id of [from.id, to.id]) await deps.showMenuOf(id);
  return { from, to };
}

/** @throws UserError for anybody but an administrator, for an unknown person, and for a successor who can't take over. */
export async function requireParties(deps: Deps, by: Person, ids: PartyIds): Promise<Parties> {
  if (!mayAdminister(by)) throw new UserError('notAllowed');
  const from = await requirePerson(deps, ids.from);
  const to = requireActive(await requirePerson(deps, ids.to));
  if (from.id === to.id) throw new UserError('personNotActive');
  return { from, to };
}

/** Everybody who could take over the work of this person. */
export async function successorsOf({ stores }: Deps, by: Person, personId: string): Promise<Person[]> {
  if (!mayAdminister(by)) throw new UserError('notAllowed');
  const people = await stores.persons.list();
  return people.filter(({ id, status }) => status === 'active' && id !== personId);
}

async function giveRoles(deps: Deps, by: Person, ids: PartyIds): Promise<Person> {
  const change = { at: deps.now(), by: by.id };
  const { person } = await changePerson(deps, { id: ids.to }, async (to) => {
    const from = await requirePerson(deps, ids.from);
    return { person: withRolesOf(requireActive(to), from, change) };
  });
  return person;
}

async function endRoles(deps: Deps, by: Person, id: string): Promise<Person> {
  const change = { at: deps.now(), by: by.id };
  const target = { id, write: replaceKeepingAdministrator };
  const { person } = await changePerson(deps, target, (from) => ({ person: withoutRoles(from, change) }));
  return person; // a removal that is overtaken is an error: the act is tried again after a pause
}

/** Tells the successor of the work that waits now: once, also when the hand-over is repeated. */
async function tellSuccessor(deps: Deps, { from, to }: Parties): Promise<void> {
  const found = await workOf(deps, to);
  await tellPerson(deps, {
    id: `hand-over:${from.id}:${to.id}:${bangkokDate(deps.now())}`,
    personId: to.id,
    notices: [
      { kind: 'handedOver', from, to },
      ...(found.requests.length > 0
        ? [{ kind: 'workList', page: await readPage(deps, found) } as const]
        : []),
    ],
  });
}

/** With whatever that person hears next, which costs nothing. Those who are shut out hear that instead. */
async function tellPredecessor(deps: Deps, by: Person, { from, to }: Parties): Promise<void> {
  if (from.status !== 'active' || from.id === by.id) return;
  await tellPerson(deps, {
    id: `handed-away:${from.id}:${to.id}:${bangkokDate(deps.now())}`,
    personId: from.id,
    notices: [{ kind: 'handedAway', to, by }],
    rides: true,
  });
}
