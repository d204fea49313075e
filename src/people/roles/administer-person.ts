/** An administrator gives or ends a role, declines, suspends or reinstates a person. */

import type { Deps } from '../../deps.js';
import { type Change, hasRole, type Person } from '../../domain/person/person.js';
import { UserError } from '../../errors.js';
import { removesAdministrator, replaceKeepingAdministrator } from '../keep-an-administrator.js';
import { type PersonTap, type TapOutcome, tapOutcome } from './tap-outcome.js';
import { tellAppointed } from './tell-appointed.js';

export interface AdministerOutcome {
  /** overtaken: another administrator was faster, and nothing was done. */
  kind: TapOutcome['kind'] | 'overtaken';
  /** As she is now. */
  person: Person;
  /** Of 'repeated'. */
  done?: Change | undefined;
}

export async function administerPerson(deps: Deps, by: Person, tap: PersonTap): Promise<AdministerOutcome> {
  if (tap.do === 'giveRole' && tap.unit !== undefined) requireKnownUnit(deps, tap.unit);
  const outcome = await tryChange(deps, by, tap);
  if (outcome.kind !== 'changed' && outcome.kind !== 'repeated') return outcome;
  if (tap.do === 'giveRole') await tellAppointed(deps, outcome.person, tap);
  await deps.showMenuOf(tap.person);
  return outcome;
}

async function tryChange(deps: Deps, by: Person, tap: PersonTap): Promise<AdministerOutcome> {
  const people = await deps.stores.persons.list();
  const person = findPerson(people, by, tap.person);
  const change = tapOutcome(person, tap, { at: deps.now(), by: by.id });
  if (change.kind !== 'changed') return { person, ...change };

  const next = { ...change.person, version: person.version + 1 };
  const write = { before: person, after: next };
  if (await replaceKeepingAdministrator(deps, people, write)) return { kind: 'changed', person: next };
  // not tried again by itself: two who remove each other could overtake each other for ever
  return removesAdministrator(write) ? { kind: 'overtaken', person } : tryChange(deps, by, tap);
}

/** His rights count as they are at this moment, not as they were when the card was sent. */
function findPerson(people: Person[], by: Person, id: string): Person {
  const isAdministrator = people.some((one) => one.id === by.id && hasRole(one, 'administrator'));
  if (!isAdministrator) throw new UserError('notAllowed');
  const person = people.find((one) => one.id === id);
  if (!person) throw new UserError('personNotFound');
  return person;
}

/** Only those of the profile, as it is now. */
function requireKnownUnit({ office }: Deps, unit: string): void {
  if (!office.units.some(({ id }) => id === unit)) throw new UserError('unitNotFound');
}
