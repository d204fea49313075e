/** All work of one person goes to a successor in one act, as at the transfers of October. */
import { bangkokDate } from '../../clock.js';
import type { Deps } from '../../deps.js';
import { withoutRoles, withRolesOf } from '../../domain/person/hand-over.js';
import { asActor, hasRole, type Person } from '../../domain/person/person.js';
import { UserError } from '../../errors.js';
import { passOnRequests } from '../../moves/pass-on-requests.js';
import { tellPerson } from '../../outbox/tell-person.js';
import { workOf } from '../../work/work-of.js';
import { replaceKeepingAdministrator } from '../keep-an-administrator.js';

export interface Parties {
  /** Ids of persons. */
  from: string;
  to: string;
}

/** First she can do the work, then she gets it, then the other one loses the roles: broken off anywhere, doing it again completes it. */
export async function handOver(
  deps: Deps,
  by: Person,
  { actKey, ...parties }: Parties & { actKey: string },
): Promise<Person> {
  await partiesOf(deps, by, parties);
  const to = await giveRoles(deps, by, parties);
  await passOnRequests(deps, { from: parties.from, to, by: asActor(by), now: deps.now(), actKey });
  const from = await endRoles(deps, by, parties.from);
  await tellSuccessor(deps, to, from);
  for (const id of [from.id, to.id]) await deps.showMenuOf(id);
  return to;
}

/** @throws UserError when he may not, or there is no such person, or the successor can't take over. */
export async function partiesOf(deps: Deps, by: Person, { from: fromId, to: toId }: Parties) {
  if (!hasRole(by, 'administrator')) throw new UserError('notAllowed');
  const from = await deps.stores.persons.get(fromId);
  const to = await deps.stores.persons.get(toId);
  if (!from || !to) throw new UserError('personNotFound');
  if (to.status !== 'active' || from.id === to.id) throw new UserError('personNotActive');
  return { from, to };
}

async function giveRoles(deps: Deps, by: Person, parties: Parties): Promise<Person> {
  const { from, to } = await partiesOf(deps, by, parties);
  const appointed = withRolesOf(to, from, { at: deps.now(), by: by.id });
  if (appointed === to) return to;
  const next = { ...appointed, version: to.version + 1 };
  return (await deps.stores.persons.replace(next, to.version)) ? next : giveRoles(deps, by, parties);
}

async function endRoles(deps: Deps, by: Person, id: string): Promise<Person> {
  const people = await deps.stores.persons.list();
  const before = people.find((one) => one.id === id);
  if (!before) throw new UserError('personNotFound');
  const ended = withoutRoles(before, { at: deps.now(), by: by.id });
  if (ended === before) return before;
  const after = { ...ended, version: before.version + 1 };
  if (await replaceKeepingAdministrator(deps, people, { before, after })) return after;
  throw new Error(`the roles of ${id} changed while they were ended`); // the event is tried again after a pause
}

/** With what waits on her now; once, also when it is done again. */
async function tellSuccessor(deps: Deps, to: Person, from: Person): Promise<void> {
  const found = await workOf(deps, to);
  await tellPerson(deps, {
    id: `hand-over:${from.id}:${to.id}:${bangkokDate(deps.now())}`,
    personId: to.id,
    notices: [
      { kind: 'handedOver', from, to },
      ...(found.requests.length > 0 ? [{ kind: 'workList', found } as const] : []),
    ],
  });
}
