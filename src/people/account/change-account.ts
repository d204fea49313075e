/** A person goes on in a new LINE account: an administrator gives a code, and the person types it there. */
import type { Deps } from '../../deps.js';
import { mayAdminister, mayGiveAccountCode } from '../../domain/permissions.js';
import { type AccountCode, isUsable, validUntil } from '../../domain/person/account-code.js';
import { leftFor, movedFrom } from '../../domain/person/hand-over.js';
import { asActor, type Person } from '../../domain/person/person.js';
import { UserError } from '../../errors.js';
import { passOnRequests } from '../../moves/pass-on-requests.js';
import { tellPerson } from '../../outbox/tell-person.js';
import { changePerson } from '../change-person.js';
import { isAccountCode, newAccountCode } from './account-code.js';

/** A code that was given before is of no use any more. */
export async function giveAccountCode(
  deps: Deps,
  by: Person,
  personId: string,
): Promise<{ person: Person; code: string; until: Date }> {
  if (!mayAdminister(by)) throw new UserError('notAllowed');
  const { code, secret } = await newAccountCode();
  const accountCode: AccountCode = { ...secret, givenBy: by.id, givenAt: deps.now() };
  const { person } = await changePerson(deps, { id: personId }, (present) => {
    if (present.status !== 'active' && present.status !== 'suspended') throw new UserError('personNotActive');
    return { person: { ...present, accountCode } };
  });
  return { person, code, until: validUntil(accountCode) };
}

/** Those who have been given a code that this new account may try. */
export interface CodedAccounts {
  people: readonly Person[];
  coded: readonly { old: Person; code: AccountCode }[];
}

export async function codedAccounts({ stores }: Pick<Deps, 'stores'>, newId: string): Promise<CodedAccounts> {
  const people = await stores.persons.list();
  const coded = people.flatMap((old) => {
    const code = old.accountCode;
    return code && (code.usedBy ?? newId) === newId ? [{ old, code }] : [];
  });
  return { people, coded };
}

export type FoundAccount =
  | { kind: 'wrong' }
  | { kind: 'expired' }
  | { kind: 'found'; old: Person; code: AccountCode; giver: Person };

/** Each comparison takes a slow hash: whoever calls it has counted the try. */
export async function findAccount(
  { now }: Pick<Deps, 'now'>,
  { people, coded }: CodedAccounts,
  typed: { text: string; personId: string },
): Promise<FoundAccount> {
  for (const { old, code } of coded) {
    if (!(await isAccountCode(typed.text, code))) continue;
    const giver = people.find(({ id }) => id === code.givenBy);
    const isOpen = isUsable(code, typed.personId, now()) && giver && mayStillGive(giver, old);
    return isOpen ? { kind: 'found', old, code, giver } : { kind: 'expired' };
  }
  return { kind: 'wrong' };
}

/**
 * First the old account is shut, by one write for the only user of the code, then its requests go over. The new account is
 * written last, by the caller: whoever is not yet at work types the code again when something broke off.
 * @returns the new account; undefined when the code was replaced or used by somebody else since it was found
 */
export async function changeAccount(
  deps: Deps,
  account: Person,
  { found, actKey }: { found: Extract<FoundAccount, { kind: 'found' }>; actKey: string },
): Promise<Person | undefined> {
  const old = await leave(deps, account.id, found);
  if (!old) return undefined;
  const person = movedFrom(old, account);
  const by = asActor(found.giver);
  await passOnRequests(deps, { from: old.id, to: person, by, now: deps.now(), actKey });
  await deps.showMenuOf(old.id);
  await tellGiver(deps, found);
  return person;
}

async function leave(
  deps: Deps,
  newId: string,
  { old: { id }, code }: { old: Person; code: AccountCode },
): Promise<Person | undefined> {
  const { person } = await changePerson(deps, { id }, (old) => {
    const isOpen = old.accountCode?.hash === code.hash && old.accountCode.usedBy === undefined;
    return { person: isOpen ? leftFor(newId, old, { code, at: deps.now() }) : old };
  });
  const { hash, usedBy } = person.accountCode ?? {};
  return hash === code.hash && usedBy === newId ? person : undefined;
}

/** A giver who lost the right since gives nothing any more; everybody may move to an own new account. */
function mayStillGive(giver: Person, old: Person): boolean {
  return mayGiveAccountCode(giver, old.id);
}

async function tellGiver(
  deps: Deps,
  { old, code, giver }: Extract<FoundAccount, { kind: 'found' }>,
): Promise<void> {
  if (giver.id === old.id) return;
  await tellPerson(deps, {
    id: `account:${old.id}:${code.givenAt.toISOString()}`,
    personId: giver.id,
    notices: [{ kind: 'accountMoved', person: old }],
  });
}
