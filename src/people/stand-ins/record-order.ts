/** The head, or an administrator for him, orders somebody to act in his place, or ends that early. */
import type { Deps } from '../../deps.js';
import { mayOrderActing } from '../../domain/permissions.js';
import { isSamePaper, type OrderPaper } from '../../domain/person/acting-order.js';
import { isNotOver, withoutGrant } from '../../domain/person/dated-grant.js';
import type { Change, Person } from '../../domain/person/person.js';
import { UserError } from '../../errors.js';
import { tellPerson } from '../../outbox/tell-person.js';

/** @throws UserError where she can't be ordered, or he can't order. */
export async function requireOrderable(deps: Deps, by: Person, personId: string): Promise<Person> {
  if (!mayOrderActing(by, deps.office)) throw new UserError('notAllowed');
  const person = await deps.stores.persons.get(personId);
  if (!person) throw new UserError('personNotFound');
  if (person.status !== 'active') throw new UserError('personNotActive');
  return person;
}

/** The same paper again is the same success. */
export async function recordOrder(
  deps: Deps,
  by: Person,
  { personId, paper }: { personId: string; paper: OrderPaper },
): Promise<Person> {
  const person = await requireOrderable(deps, by, personId);
  const isKnown = person.actingOrders.some((one) => isSamePaper(one, paper) && isNotOver(one, deps.now()));
  const ordered = isKnown ? person : withOrder(person, paper, { at: deps.now(), by: by.id });
  if (ordered !== person && !(await deps.stores.persons.replace(ordered, person.version))) {
    return recordOrder(deps, by, { personId, paper }); // somebody was faster: look again
  }
  await tellOrdered(deps, ordered, paper);
  return ordered;
}

/** @param order its index in the list of the person's orders */
export async function endOrder(
  deps: Deps,
  by: Person,
  { personId, order }: { personId: string; order: number },
): Promise<Person> {
  const person = await requireOrderable(deps, by, personId);
  const isOver = person.actingOrders[order]?.endedAt !== undefined;
  if (isOver || !person.actingOrders[order]) return person;
  const actingOrders = withoutGrant(person.actingOrders, order, { at: deps.now(), by: by.id });
  const ended = { ...person, version: person.version + 1, actingOrders };
  const written = await deps.stores.persons.replace(ended, person.version);
  return written ? ended : endOrder(deps, by, { personId, order });
}

function withOrder(person: Person, paper: OrderPaper, { at, by }: Change): Person {
  const order = { ...paper, givenBy: by, givenAt: at };
  return { ...person, version: person.version + 1, actingOrders: [...person.actingOrders, order] };
}

async function tellOrdered(deps: Deps, person: Person, paper: OrderPaper): Promise<void> {
  const order = person.actingOrders.findLast((one) => isSamePaper(one, paper));
  if (!order) return;
  await tellPerson(deps, {
    id: `acting:${person.id}:${order.givenAt.toISOString()}`,
    personId: person.id,
    notices: [{ kind: 'actingOrder', person, order }],
  });
}
