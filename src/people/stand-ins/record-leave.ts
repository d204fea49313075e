/** When somebody is on leave: recorded, or ended early, by that person or an administrator. */
import type { Deps } from '../../deps.js';
import { mayAdminister, mayRecordLeave } from '../../domain/permissions.js';
import { isNotOver, withoutGrant } from '../../domain/person/dated-grant.js';
import type { Person } from '../../domain/person/person.js';
import { UserError } from '../../errors.js';
import { tellMissing } from '../../moves/tell-missing.js';
import { changePerson, requireActive, requirePerson } from '../change-person.js';

interface Leave {
  personId: string;
  /** First and last day. */
  from: string;
  to: string;
}

/** @throws UserError for anybody but the person and an administrator, and where the person is not at work here */
export async function requireForLeave(deps: Deps, by: Person, personId: string): Promise<Person> {
  checkMayRecord(by, personId);
  return requireActive(await requirePerson(deps, personId));
}

/** The same days again are the same success. */
export async function recordLeave(deps: Deps, by: Person, { personId, from, to }: Leave): Promise<Person> {
  checkMayRecord(by, personId);
  const leave = { from, to, givenBy: by.id, givenAt: deps.now() };
  const { person } = await changePerson(deps, { id: personId }, (present) => {
    const { leaves } = requireActive(present);
    const isKnown = leaves.some((one) => one.from === from && one.to === to && isNotOver(one, deps.now()));
    return { person: isKnown ? present : { ...present, leaves: [...leaves, leave] } };
  });
  await tellMissing(deps, mayAdminister(by) ? by : undefined);
  return person;
}

/**
 * Ended before is the same success.
 * @param leave its index in the list of the person's leaves
 */
export async function endLeave(
  deps: Deps,
  by: Person,
  { personId, leave }: { personId: string; leave: number },
): Promise<Person> {
  checkMayRecord(by, personId);
  const change = { at: deps.now(), by: by.id };
  const { person } = await changePerson(deps, { id: personId }, (present) => {
    const leaves = withoutGrant(requireActive(present).leaves, leave, change);
    return { person: leaves === present.leaves ? present : { ...present, leaves } };
  });
  return person;
}

function checkMayRecord(by: Person, personId: string): void {
  if (!mayRecordLeave(by, personId)) throw new UserError('notAllowed');
}
