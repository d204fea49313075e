/** Somebody corrects what a person gave: a telephone number at once, the rest when an administrator confirms it. */
import type { Deps } from '../../deps.js';
import { correctsAtOnce, mayAdminister, mayCorrect } from '../../domain/permissions.js';
import { introductionFields, type Person, type PersonData } from '../../domain/person/person.js';
import { withData, withoutWish, withWish } from '../../domain/person/person-data.js';
import { UserError } from '../../errors.js';
import { tellPerson } from '../../outbox/tell-person.js';
import { changePerson, requireActive, requirePerson } from '../change-person.js';

export interface Correction {
  personId: string;
  given: PersonData;
}

/** @throws UserError for anybody but the person and an administrator, and where the person is not at work here */
export async function requireCorrectable(deps: Deps, by: Person, personId: string): Promise<Person> {
  if (!mayCorrect(by, personId)) throw new UserError('notAllowed');
  return requireActive(await requirePerson(deps, personId));
}

/** The same again is the same success. */
export async function correctPerson(
  deps: Deps,
  by: Person,
  { personId, given }: Correction,
): Promise<Person> {
  if (!mayCorrect(by, personId)) throw new UserError('notAllowed');
  const change = { at: deps.now(), by: by.id };
  const { person } = await changePerson(deps, { id: personId }, (present) => ({
    person: holdsAtOnce(by, given)
      ? withData(requireActive(present), given, change)
      : withWish(requireActive(present), given, change.at),
  }));
  return person;
}

function holdsAtOnce(by: Person, given: PersonData): boolean {
  return introductionFields.every((field) => given[field] === undefined || correctsAtOnce(by, field));
}

export interface Settlement {
  personId: string;
  /** The wish as the administrator was shown it. */
  wanted: PersonData;
  as: 'confirm' | 'decline';
}

/** Settled before is the same success. The person hears it with the next message, which costs nothing. */
export async function settleWish(
  deps: Deps,
  by: Person,
  { personId, wanted, as }: Settlement,
): Promise<Person> {
  if (!mayAdminister(by)) throw new UserError('notAllowed');
  const change = { at: deps.now(), by: by.id };
  let askedAt: Date | undefined;
  const { person } = await changePerson(deps, { id: personId }, (present) => {
    askedAt = present.wanted?.at;
    const settled = as === 'confirm' ? withData(present, wanted, change) : withoutWish(present);
    return { person: settled };
  });
  if (askedAt) {
    const id = `wish-settled:${personId}:${askedAt.toISOString()}`;
    const notice = { kind: 'wishSettled', person, wanted, as } as const;
    await tellPerson(deps, { id, personId, rides: true, notices: [notice] });
  }
  return person;
}
