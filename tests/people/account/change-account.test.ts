/** A new LINE account: killed after any write, the same code again completes it and nothing is lost or doubled. */
import { expect, test } from 'vitest';
import { openAppointments } from '../../../src/domain/person/appointments.js';
import { hasRole, newPerson, type Person } from '../../../src/domain/person/person.js';
import { giveAccountCode } from '../../../src/people/account/change-account.js';
import { introduceHandler } from '../../../src/people/joining/chat.js';
import * as words from '../../../src/text/account.js';
import { buildDeps, type TestDeps } from '../../support/build-deps.js';
import { buildPerson, buildRequest, minutesLater } from '../../support/builders.js';
import { killed, killedAfterWrites } from '../../support/killed-after-writes.js';
import { wordsOf } from '../../support/words-of.js';

const order = {
  number: '12/2569',
  from: '2026-11-20',
  to: '2026-11-30',
  givenBy: 'U9',
  givenAt: minutesLater(0),
};
const old = buildPerson({ id: userId('a'), roles: ['requester', 'webmaster'], actingOrders: [order] });
const administrator = buildPerson({ id: userId('c'), name: 'ผู้ดูแล', roles: ['administrator'] });
const newcomer = newPerson(userId('b'), minutesLater(0));
const { requester } = buildRequest();

test('roles, orders, tasks and requests go on in the new account, and the record keeps the old one', async () => {
  const { deps, code } = await codeGiven();
  expect(await types(deps, code)).toContain(words.moved);
  await expectMoved(deps);
  const request = await deps.stores.requests.get(id(1));
  expect(request?.history.map(({ by }) => by.personId)).toEqual([old.id, administrator.id]);
});

test('killed after any write, the same event again completes it', async () => {
  let writes = 0;
  for (let killedAfter = 0; ; killedAfter += 1) {
    const { deps, code } = await codeGiven();
    const outcome = await types(killedAfterWrites(deps, killedAfter), code).catch((error) => error);
    if (outcome !== killed) break;
    writes += 1;
    expect(await types(deps, code)).toContain(words.moved);
    await expectMoved(deps);
  }
  expect(writes).toBeGreaterThanOrEqual(4); // the old account, two requests, the new account
});

test('a new code makes the one before useless', async () => {
  const { deps, code } = await codeGiven();
  await giveAccountCode(deps, administrator, old.id);
  expect(await types(deps, code)).toContain(words.wrongCode);
});

test('a code of a giver who lost the right since gives nothing', async () => {
  const { deps, code } = await codeGiven();
  await deps.stores.persons.replace({ ...administrator, status: 'suspended', version: 2 }, 1);
  expect(await types(deps, code)).toContain(words.expiredCode);
});

test('the only administrator moves to a new account of the same person', async () => {
  const { deps } = await codeGiven();
  const { code } = await giveAccountCode(deps, administrator, administrator.id);
  expect(await types(deps, code)).toContain(words.moved);
  expect(hasRole(await recordOf(deps, newcomer), 'administrator')).toBe(true);
  expect((await recordOf(deps, administrator)).status).toBe('suspended');
});

test('the code is stored nowhere', async () => {
  const { deps, code } = await codeGiven();
  expect(JSON.stringify(await recordOf(deps, old))).not.toContain(code);
});

async function codeGiven(): Promise<{ deps: TestDeps; code: string }> {
  const deps = buildDeps({ now: () => minutesLater(5) });
  for (const person of [old, administrator]) await deps.stores.persons.replace(person, 0);
  const takenBy = { ...requester, personId: old.id };
  await deps.stores.requests.insert(
    buildRequest({ id: id(1), sequence: 1, requester: takenBy, history: submittedByOld() }),
  );
  await deps.stores.requests.insert(buildRequest({ id: id(2), sequence: 2, status: 'permitted', takenBy }));
  const { code } = await giveAccountCode(deps, administrator, old.id);
  return { deps, code };
}

function submittedByOld() {
  return buildRequest().history.map((entry) => ({ ...entry, by: { ...entry.by, personId: old.id } }));
}

async function types(deps: TestDeps, text: string): Promise<string> {
  const said = { personId: newcomer.id, input: { kind: 'text', text } as const, actKey: 'event-1' };
  return wordsOf(await introduceHandler(deps, said));
}

async function expectMoved(deps: TestDeps): Promise<void> {
  const before = await recordOf(deps, old);
  expect(before.status).toBe('suspended');
  expect(openAppointments(before)).toEqual([]);
  const now = await recordOf(deps, newcomer);
  expect(now).toMatchObject({
    status: 'active',
    name: old.name,
    contact: old.contact,
    actingOrders: [order],
  });
  expect(openAppointments(now).map(({ role, givenBy }) => [role, givenBy])).toEqual([
    ['requester', administrator.id],
    ['webmaster', administrator.id],
  ]);
  const [request, task] = await Promise.all([1, 2].map((n) => deps.stores.requests.get(id(n))));
  expect(request).toMatchObject({ version: 2, requester: { personId: newcomer.id } });
  expect(task).toMatchObject({ version: 2, proposal: { takenBy: { personId: newcomer.id } } });
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
