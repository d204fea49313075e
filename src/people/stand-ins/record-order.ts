/** The head, or an administrator in the head's name, orders somebody to act for the head, or ends that early. */
import type { Deps } from '../../deps.js';
import { fingerprint } from '../../domain/fingerprint.js';
import { mayOrderActing } from '../../domain/permissions.js';
import { isSamePaper, type OrderPaper, paperOf } from '../../domain/person/acting-order.js';
import { isNotOver, withoutGrant } from '../../domain/person/dated-grant.js';
import type { Person } from '../../domain/person/person.js';
import { UserError } from '../../errors.js';
import { tellPerson } from '../../outbox/tell-person.js';
import { changePerson, requireActive, requirePerson } from '../change-person.js';

/** @throws UserError where the giver may give no orders, or the person can't be given one */
export async function requireOrderable(deps: Deps, by: Person, personId: string): Promise<Person> {
  checkMayOrder(deps, by);
  return requireActive(await requirePerson(deps, personId));
}

/** The same paper again is the same success. */
export async function recordOrder(
  deps: Deps,
  by: Person,
  { personId, paper }: { personId: string; paper: OrderPaper },
): Promise<Person> {
  checkMayOrder(deps, by);
  const order = { ...paper, givenBy: by.id, givenAt: deps.now() };
  const { person } = await changePerson(deps, { id: personId }, (present) => {
    const { actingOrders } = requireActive(present);
    const isKnown = actingOrders.some((one) => isSamePaper(one, paper) && isNotOver(one, deps.now()));
    return { person: isKnown ? present : { ...present, actingOrders: [...actingOrders, order] } };
  });
  await tellOrdered(deps, person, paper);
  return person;
}

/**
 * Ended before is the same success.
 * @param order its index in the list of the person's orders
 */
export async function endOrder(
  deps: Deps,
  by: Person,
  { personId, order }: { personId: string; order: number },
): Promise<Person> {
  checkMayOrder(deps, by);
  const change = { at: deps.now(), by: by.id };
  const { person } = await changePerson(deps, { id: personId }, (present) => {
    const actingOrders = withoutGrant(requireActive(present).actingOrders, order, change);
    return { person: actingOrders === present.actingOrders ? present : { ...present, actingOrders } };
  });
  return person;
}

/** @param seen fingerprint of a paper. @returns the paper where the person has such an order, in force or to come */
export function givenPaper(
  { actingOrders }: Person,
  { seen, now }: { seen: string | undefined; now: Date },
): OrderPaper | undefined {
  return actingOrders
    .filter((one) => isNotOver(one, now))
    .map(paperOf)
    .findLast((paper) => fingerprint(paper) === seen);
}

function checkMayOrder({ office }: Deps, by: Person): void {
  if (!mayOrderActing(by, office)) throw new UserError('notAllowed');
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
