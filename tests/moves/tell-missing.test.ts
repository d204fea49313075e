/** A job that goes on looks at everything again only where people or requests changed, and then tells what is new. */
import { expect, it } from 'vitest';
import { createMissingTeller } from '../../src/moves/tell-missing.js';
import { buildDeps } from '../support/build-deps.js';
import { buildPerson, buildRequest, minutesLater, movedAt } from '../support/builders.js';

const staff = buildPerson({ since: minutesLater(-3) });
const chief = buildPerson({ id: `U${'2'.repeat(32)}`, roles: ['approver'], since: minutesLater(-2) });
const administrator = buildPerson({ id: `U${'4'.repeat(32)}`, roles: ['administrator'] });
const morning = new Date('2026-11-23T10:00:00+07:00');

async function office(people = [staff, chief, administrator]) {
  let now = morning;
  const deps = buildDeps({ now: () => now, fileUrl: () => 'https://bot.example.go.th/file' });
  for (const person of people) await deps.stores.persons.replace({ ...person, version: 1 }, 0);
  const tell = createMissingTeller(deps);
  return {
    stores: deps.stores,
    tellAt: async (at: Date) => {
      now = at;
      await tell();
      return (await deps.stores.messages.waitingFor(administrator.id, 10)).length;
    },
  };
}
const later = (minutes: number) => new Date(morning.getTime() + minutes * 60_000);
const tomorrow = new Date('2026-11-24T10:00:00+07:00');

it('a decider who blocks the account between two looks is told once', async () => {
  const { stores, tellAt } = await office();
  await stores.requests.insert(buildRequest());
  expect(await tellAt(morning)).toBe(0);
  expect(await tellAt(later(5))).toBe(0);
  await stores.persons.replace({ ...chief, version: 2, blockedBot: true }, 1);
  expect(await tellAt(later(10))).toBe(1);
  expect(await tellAt(later(15))).toBe(1);
});

it('a leave that begins on a day is told on that day', async () => {
  const leave = { from: '2026-11-24', to: '2026-11-30', givenBy: chief.id, givenAt: morning };
  const { stores, tellAt } = await office([staff, { ...chief, leaves: [leave] }, administrator]);
  await stores.requests.insert(buildRequest());
  expect(await tellAt(morning)).toBe(0);
  expect(await tellAt(tomorrow)).toBe(1);
});

it('what moves to where nobody is, is found at the next look', async () => {
  const { stores, tellAt } = await office([staff, administrator]);
  expect(await tellAt(morning)).toBe(0);
  await stores.requests.insert(buildRequest({ history: movedAt(later(3)), waitingSince: later(3) }));
  expect(await tellAt(later(5))).toBe(1);
});
