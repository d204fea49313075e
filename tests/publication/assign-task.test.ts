/** A task that changes hands: to whom it can go, what is said of it, and who is asked when it comes back. */
import { expect, it } from 'vitest';
import { asActor, type Person } from '../../src/domain/person/person.js';
import { recordMove } from '../../src/moves/record-move.js';
import { nobodyToAssignTo } from '../../src/text/publication.js';
import { buildDeps, type TestDeps } from '../support/build-deps.js';
import { buildPerson, buildRequest, minutesLater } from '../support/builders.js';
import { tap } from '../support/tap.js';

const [holder, receiver, third] = ['มานี', 'มานะ', 'ปิติ'].map((name, index) =>
  buildPerson({
    id: `U${String(index + 1).repeat(32)}`,
    name,
    roles: ['webmaster'],
    since: minutesLater(index),
  }),
) as [Person, Person, Person];
const administrator = buildPerson({ id: 'U9', name: 'ชูใจ', roles: ['administrator'] });
const asked = buildRequest({ status: 'permitted' });
const { id } = asked;

async function office(...people: Person[]): Promise<TestDeps> {
  const deps = buildDeps({ fileUrl: () => 'https://www.example.go.th/file' });
  for (const person of [holder, ...people]) await deps.stores.persons.replace({ ...person, version: 1 }, 0);
  await deps.stores.requests.insert(asked);
  await move(deps, holder, { action: 'take', seenVersion: 1 });
  return deps;
}

let events = 0;
const newEvent = () => `event-${++events}`;

function move(deps: TestDeps, by: Person, wanted: { action: 'take' | 'release'; seenVersion: number }) {
  return recordMove(deps, by, { ...wanted, requestId: id, actKey: newEvent() });
}

async function personsTold({ stores, now }: TestDeps): Promise<string[]> {
  const due = await stores.messages.claimDue({ now: now(), leaseUntil: minutesLater(1), limit: 20 });
  return due.map(({ personId }) => personId);
}

it('another name tapped on the same list says to whom the task went, whoever has it now', async () => {
  const deps = await office(receiver, third);
  await tap(deps, holder, { do: 'assign', id, v: 2, to: receiver.id });
  await move(deps, receiver, { action: 'release', seenVersion: 3 });
  const [said] = await tap(deps, holder, { do: 'assign', id, v: 2, to: third.id });
  expect(said).toMatchObject({ text: expect.stringContaining(`ให้ ${receiver.name} เมื่อ`) });
  expect((await deps.stores.requests.get(id))?.proposal?.takenBy).toBeUndefined();
});

it('a task that is freed for the one who got it is asked of somebody else', async () => {
  const deps = await office(receiver, administrator);
  await tap(deps, holder, { do: 'assign', id, v: 2, to: receiver.id });
  await move(deps, administrator, { action: 'release', seenVersion: 3 });
  expect(await personsTold(deps)).toEqual(expect.arrayContaining([holder.id]));
});

it.each([
  ['has blocked the account', { blockedBot: true }],
  [
    'is on leave',
    { leaves: [{ from: '2026-11-20', to: '2026-11-20', givenBy: 'U9', givenAt: minutesLater(0) }] },
  ],
])('who %s is not offered as a receiver', async (_why, away) => {
  const deps = await office({ ...receiver, ...away });
  expect(await tap(deps, holder, { do: 'chooseReceiver', id, v: 2 })).toContainEqual({
    type: 'text',
    text: nobodyToAssignTo(buildRequest({ status: 'permitted', takenBy: asActor(holder) })),
  });
});
