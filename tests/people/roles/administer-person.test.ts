/** Administrators change people, also when two do it at once. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { hasRole, type Person } from '../../../src/domain/person/person.js';
import type { PersonAct } from '../../../src/domain/person/person-act.js';
import type { Stores } from '../../../src/domain/stores.js';
import { UserError } from '../../../src/errors.js';
import { administerPerson } from '../../../src/people/roles/administer-person.js';
import { buildDeps, type TestDeps } from '../../support/build-deps.js';
import { buildPerson, buildRequest, minutesLater } from '../../support/builders.js';
import { runs } from '../../support/runs.js';

const first = buildPerson({ id: userId('a'), name: 'ผู้ดูแล ก', roles: ['administrator'] });
const second = buildPerson({ id: userId('b'), name: 'ผู้ดูแล ข', roles: ['administrator'] });
const newcomer = buildPerson({ id: userId('c'), roles: [], status: 'waiting' });
const giveRequester: PersonAct = {
  action: 'giveRole',
  personId: newcomer.id,
  seenVersion: newcomer.version,
  role: 'requester',
};

describe('an administrator', () => {
  test('confirms a newcomer with a role, who is told once and shown the new menu', async () => {
    const deps = await depsWith(first, newcomer);
    expect(await administerPerson(deps, first, giveRequester)).toMatchObject({ kind: 'changed' });
    expect(await administerPerson(deps, first, giveRequester)).toMatchObject({ kind: 'repeated' });
    await administerPerson(deps, first, { ...giveRequester, role: 'webmaster' });

    const record = await recordOf(deps, newcomer);
    expect(record).toMatchObject({
      status: 'active',
      appointments: [
        { role: 'requester', from: deps.now(), givenBy: first.id },
        { role: 'webmaster', givenBy: first.id },
      ],
      statusHistory: [{ status: 'active', at: deps.now(), by: first.id }],
    });
    expect(deps.menusShown).toContain(newcomer.id);
    expect(await messagesTo(deps, newcomer)).toHaveLength(1);
  });

  test('gives a role that brings work, and it is told; another one that brings none costs no push', async () => {
    const chief = buildPerson({ id: userId('d'), roles: ['requester'] });
    const deps = await depsWith(first, chief);
    await deps.stores.requests.insert(buildRequest());
    const add = vi.spyOn(deps.stores.messages, 'add');
    const give = { action: 'giveRole', personId: chief.id, seenVersion: chief.version } as const;
    await administerPerson(deps, first, { ...give, role: 'approver' });
    expect(add).toHaveBeenCalledTimes(1);
    await administerPerson({ ...deps, now: () => minutesLater(6) }, first, { ...give, role: 'executive' });
    expect(add).toHaveBeenCalledTimes(1);
  });

  test('learns who was faster when it is so already', async () => {
    const deps = await depsWith(first, second, newcomer);
    await administerPerson(deps, first, giveRequester);
    expect(await administerPerson(deps, second, giveRequester)).toMatchObject({
      kind: 'repeated',
      done: { by: first.id, at: deps.now() },
    });
  });

  test('decides on what the newcomer says now, not on what an old card showed', async () => {
    const deps = await depsWith(first, newcomer);
    const corrected = { ...newcomer, name: 'ชื่อใหม่ ตัวอย่าง', version: newcomer.version + 1 };
    await deps.stores.persons.replace(corrected, newcomer.version);
    expect(await administerPerson(deps, first, giveRequester)).toMatchObject({
      kind: 'newerVersion',
      person: corrected,
    });
    expect((await recordOf(deps, newcomer)).status).toBe('waiting');
  });

  test('ends a role, and it stays on record', async () => {
    const deps = await depsWith(first, newcomer);
    await administerPerson(deps, first, giveRequester);
    await administerPerson(deps, first, { action: 'endRole', personId: newcomer.id, role: 'requester' });
    const record = await recordOf(deps, newcomer);
    expect(hasRole(record, 'requester')).toBe(false);
    expect(record.appointments).toMatchObject([{ role: 'requester', until: deps.now(), endedBy: first.id }]);
  });

  test('declines, thinks again, suspends and reinstates; who did it stays on record', async () => {
    const deps = await depsWith(first, newcomer);
    await administerPerson(deps, first, {
      action: 'decline',
      personId: newcomer.id,
      seenVersion: newcomer.version,
    });
    await administerPerson(deps, first, { action: 'reinstate', personId: newcomer.id });
    await administerPerson(deps, first, {
      ...giveRequester,
      seenVersion: (await recordOf(deps, newcomer)).version,
    });
    await administerPerson(deps, first, { action: 'suspend', personId: newcomer.id });
    await administerPerson(deps, first, { action: 'reinstate', personId: newcomer.id });
    const { status, statusHistory } = await recordOf(deps, newcomer);
    expect(status).toBe('active');
    expect(statusHistory.map((change) => [change.status, change.by])).toEqual(
      ['declined', 'waiting', 'active', 'suspended', 'active'].map((status) => [status, first.id]),
    );
  });

  test.each<[string, Partial<Person>, PersonAct]>([
    ['give a role to the suspended', { status: 'suspended' }, giveRequester],
    ['give a role to somebody unfinished', { status: 'introducing' }, giveRequester],
    [
      'decline who is active',
      { status: 'active' },
      { action: 'decline', personId: newcomer.id, seenVersion: 1 },
    ],
    ['suspend who waits', { status: 'waiting' }, { action: 'suspend', personId: newcomer.id }],
  ])('can not %s', async (_, state, act) => {
    const deps = await depsWith(first, { ...newcomer, ...state });
    expect(await administerPerson(deps, first, act)).toMatchObject({ kind: 'notNow' });
    expect((await recordOf(deps, newcomer)).version).toBe(newcomer.version);
  });

  test('an administrator who lost the role since the card was sent may not', async () => {
    const deps = await depsWith({ ...first, status: 'suspended' }, second, newcomer);
    await expect(administerPerson(deps, first, giveRequester)).rejects.toEqual(new UserError('notAllowed'));
  });

  test('a made-up person is answered as such', async () => {
    const deps = await depsWith(first);
    await expect(administerPerson(deps, first, giveRequester)).rejects.toEqual(
      new UserError('personNotFound'),
    );
  });
});

test.each(['requester', 'webmaster', 'approver'] as const)('a %s may not change people', async (role) => {
  const other = buildPerson({ id: userId('d'), roles: [role] });
  const deps = await depsWith(first, other, newcomer);
  await expect(administerPerson(deps, other, giveRequester)).rejects.toEqual(new UserError('notAllowed'));
});

describe('the last administrator', () => {
  test.each<PersonAct>([
    { action: 'endRole', personId: first.id, role: 'administrator' },
    { action: 'suspend', personId: first.id },
  ])('stays: $action', async (act) => {
    const deps = await depsWith(first, newcomer);
    await expect(administerPerson(deps, first, act)).rejects.toEqual(new UserError('lastAdministrator'));
    expect(hasRole(await recordOf(deps, first), 'administrator')).toBe(true);
  });

  test('may go when there is another', async () => {
    const deps = await depsWith(first, second);
    await administerPerson(deps, first, { action: 'endRole', personId: first.id, role: 'administrator' });
    expect(hasRole(await recordOf(deps, first), 'administrator')).toBe(false);
  });

  test.each([
    ['remove each other', [second, first]],
    ['leave', [first, second]],
    ['remove the same one', [second, second]],
  ])('is left over when two %s at the same moment, in whatever order it happens', async (_, targets) => {
    const deps = await depsWith(first, second);
    const race = fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      await restore(deps, [first, second]);
      const racing = { ...deps, stores: withCallsInAnyOrder(deps.stores, scheduler) };
      const acts = [first, second].map((by, who) =>
        administerPerson(racing, by, { action: 'suspend', personId: targets[who]?.id ?? '' }).catch(
          onlyUserErrors,
        ),
      );
      await scheduler.waitFor(Promise.all(acts));
      expect((await deps.stores.persons.list()).some((one) => hasRole(one, 'administrator'))).toBe(true);
    });
    await fc.assert(race, { numRuns: runs(60) });
  });
});

function userId(letter: string): string {
  return `U${letter.repeat(32)}`;
}

async function depsWith(...people: Person[]): Promise<TestDeps> {
  const deps = buildDeps({ now: () => minutesLater(5) });
  for (const person of people) await deps.stores.persons.replace(person, 0);
  return deps;
}

async function restore({ stores }: TestDeps, people: Person[]): Promise<void> {
  for (const person of people) {
    const { version = 0 } = (await stores.persons.get(person.id)) ?? {};
    await stores.persons.replace({ ...person, version: version + 1 }, version);
  }
}

function withCallsInAnyOrder(stores: Stores, scheduler: fc.Scheduler): Stores {
  const { get, list, replace } = stores.persons;
  const persons = {
    ...stores.persons,
    get: scheduler.scheduleFunction(get),
    list: scheduler.scheduleFunction(list),
    replace: scheduler.scheduleFunction(replace),
  };
  return { ...stores, persons };
}

function onlyUserErrors(error: unknown): void {
  if (!(error instanceof UserError)) throw error;
}

async function recordOf({ stores }: TestDeps, { id }: Person): Promise<Person> {
  const record = await stores.persons.get(id);
  if (!record) throw new Error('no such person');
  return record;
}

async function messagesTo({ stores, now }: TestDeps, { id }: Person) {
  const due = await stores.messages.claimDue({ now: now(), leaseUntil: minutesLater(60), limit: 100 });
  return due.filter(({ personId }) => personId === id);
}
