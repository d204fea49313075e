/** Handing all work over: broken off after any write, doing it again completes it and nothing happens twice. */
import { expect, test } from 'vitest';
import { openAppointments } from '../../../src/domain/person/appointments.js';
import { hasRole, type Person } from '../../../src/domain/person/person.js';
import { UserError } from '../../../src/errors.js';
import { handOver } from '../../../src/people/handover/hand-over.js';
import { buildDeps, type TestDeps } from '../../support/build-deps.js';
import { buildPerson, buildRequest, minutesLater } from '../../support/builders.js';
import { killed, killedAfterWrites } from '../../support/killed-after-writes.js';

const leaving = buildPerson({
  id: userId('a'),
  name: 'ผู้โอน',
  roles: ['requester', 'webmaster', 'administrator'],
});
const successor = buildPerson({ id: userId('b'), name: 'ผู้รับ' });
const administrator = buildPerson({ id: userId('c'), roles: ['administrator'] });
const requester = { ...buildRequest().requester, personId: leaving.id };
const takenBy = { ...requester };
const parties = { from: leaving.id, to: successor.id, actKey: 'event-1' };

test('everything goes over, with the date and by whom', async () => {
  const deps = await office();
  await handOver(deps, administrator, parties);
  await expectCompleted(deps);
  const role = (await recordOf(deps, successor)).appointments.find((one) => one.role === 'webmaster');
  expect(role).toMatchObject({ from: minutesLater(5), givenBy: administrator.id });
  const ended = (await recordOf(deps, leaving)).appointments.every(
    ({ until, endedBy }) => until?.getTime() === minutesLater(5).getTime() && endedBy === administrator.id,
  );
  expect(ended).toBe(true);
});

test('units go with the roles', async () => {
  const deps = await office();
  const provider = buildPerson({ id: userId('d'), roles: ['provider'] });
  await deps.stores.persons.replace(provider, 0);
  await handOver(deps, administrator, { ...parties, from: provider.id });
  const gained = openAppointments(await recordOf(deps, successor)).find(({ role }) => role === 'provider');
  expect(gained?.units).toEqual(['disease-control']);
});

test('a unit for which the successor holds the role already is held once', async () => {
  const deps = await office();
  const held = { role: 'provider' as const, from: minutesLater(0), givenBy: administrator.id };
  const provider = {
    ...buildPerson({ id: userId('d') }),
    appointments: [{ ...held, units: ['disease-control', 'dental'] }],
  };
  await deps.stores.persons.replace(provider, 0);
  const present = await recordOf(deps, successor);
  await deps.stores.persons.replace(
    { ...present, version: present.version + 1, appointments: [{ ...held, units: ['disease-control'] }] },
    present.version,
  );
  await handOver(deps, administrator, { ...parties, from: provider.id });
  const units = openAppointments(await recordOf(deps, successor)).map((one) => one.units);
  expect(units).toEqual([['disease-control'], ['dental']]);
});

test('killed after any write, the same event again completes it', async () => {
  let writes = 0;
  for (let killedAfter = 0; ; killedAfter += 1) {
    const deps = await office();
    const broken = await handOver(killedAfterWrites(deps, killedAfter), administrator, parties).catch(
      (error) => error,
    );
    if (broken !== killed) break;
    writes += 1;
    await handOver(deps, administrator, parties);
    await expectCompleted(deps);
  }
  expect(writes).toBeGreaterThanOrEqual(4); // the successor, two requests, the one who leaves
});

test('done again by another tap, nothing happens twice and the successor is told once', async () => {
  const deps = await office();
  await handOver(deps, administrator, parties);
  const before = [await recordOf(deps, leaving), await recordOf(deps, successor)];
  await handOver(deps, administrator, { ...parties, actKey: 'event-2' });
  expect([await recordOf(deps, leaving), await recordOf(deps, successor)]).toEqual(before);
  await expectCompleted(deps);
  const due = await deps.stores.messages.claimDue({
    now: deps.now(),
    leaseUntil: minutesLater(60),
    limit: 10,
  });
  expect(due.filter(({ personId }) => personId === successor.id)).toHaveLength(1);
});

test('the only administrator can leave, since the successor is one first', async () => {
  const deps = buildDeps({ now: () => minutesLater(5) });
  for (const person of [leaving, successor]) await deps.stores.persons.replace(person, 0);
  await handOver(deps, leaving, parties);
  expect(hasRole(await recordOf(deps, successor), 'administrator')).toBe(true);
  expect(hasRole(await recordOf(deps, leaving), 'administrator')).toBe(false);
});

test.each([
  ['who is no administrator', successor, parties, 'notAllowed'],
  ['to somebody made up', administrator, { ...parties, to: userId('e') }, 'personNotFound'],
  ['to the same person', administrator, { ...parties, to: leaving.id }, 'personNotActive'],
] as const)('%s hands nothing over', async (_, by, wanted, code) => {
  const deps = await office();
  await expect(handOver(deps, by, wanted)).rejects.toEqual(new UserError(code));
  expect((await recordOf(deps, leaving)).version).toBe(leaving.version);
});

async function office(): Promise<TestDeps> {
  const deps = buildDeps({ now: () => minutesLater(5), fileUrl: () => 'https://example.go.th/file' });
  for (const person of [leaving, successor, administrator]) await deps.stores.persons.replace(person, 0);
  await deps.stores.requests.insert(buildRequest({ id: id(1), sequence: 1, requester }));
  await deps.stores.requests.insert(buildRequest({ id: id(2), sequence: 2, status: 'permitted', takenBy }));
  await deps.stores.requests.insert(buildRequest({ id: id(3), sequence: 3, requester, status: 'withdrawn' }));
  return deps;
}

async function expectCompleted(deps: TestDeps): Promise<void> {
  expect(openAppointments(await recordOf(deps, leaving))).toEqual([]);
  const roles = openAppointments(await recordOf(deps, successor)).map(({ role }) => role);
  expect(roles.sort()).toEqual(['administrator', 'requester', 'webmaster']);
  const [own, task, over] = await Promise.all([1, 2, 3].map((n) => deps.stores.requests.get(id(n))));
  expect(own).toMatchObject({ version: 2, requester: { personId: successor.id } });
  expect(task).toMatchObject({ version: 2, proposal: { takenBy: { personId: successor.id } } });
  expect(over).toMatchObject({ version: 1, requester: { personId: leaving.id } });
}

async function recordOf({ stores }: TestDeps, { id }: Person): Promise<Person> {
  const record = await stores.persons.get(id);
  if (!record) throw new Error('no such person');
  return record;
}

function id(n: number): string {
  return `01KA000000000000000000000${n}`;
}

function userId(letter: string): string {
  return `U${letter.repeat(32)}`;
}
