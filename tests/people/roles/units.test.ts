/** Roles that are held for units: given for any unit of the profile, ended one by one. */
import { expect, test } from 'vitest';
import { holds, type Person } from '../../../src/domain/person/person.js';
import type { PersonAct } from '../../../src/domain/person/person-act.js';
import { UserError } from '../../../src/errors.js';
import type { Postback } from '../../../src/line/postback.js';
import { administerPerson } from '../../../src/people/roles/administer-person.js';
import { buildDeps, type TestDeps } from '../../support/build-deps.js';
import { buildPerson, minutesLater, someTime } from '../../support/builders.js';
import { tap } from '../../support/tap.js';
import { tapsIn } from '../../support/taps-in.js';

const administrator = buildPerson({ id: `U${'a'.repeat(32)}`, roles: ['administrator'] });
const colleague = buildPerson({ id: `U${'b'.repeat(32)}`, name: 'ผู้ดูแล ข', roles: ['administrator'] });
const checker = buildPerson({ id: `U${'c'.repeat(32)}` });
const base = { personId: checker.id, role: 'checker' } as const;
const giveOwn: PersonAct = { action: 'giveRole', seenVersion: 1, ...base };
const giveStrategy: PersonAct = { ...giveOwn, unit: 'strategy' };

test('each unit is an appointment of its own, with its date and by whom, and ends alone', async () => {
  const deps = await office();
  await administerPerson(deps, administrator, giveOwn);
  deps.time = minutesLater(10);
  await administerPerson(deps, colleague, giveStrategy);
  expect(await administerPerson(deps, administrator, giveStrategy)).toMatchObject({
    kind: 'repeated',
    done: { by: colleague.id, at: minutesLater(10) },
  });
  await administerPerson(deps, administrator, { action: 'endRole', ...base, appointment: 1 });

  const record = await recordOf(deps);
  expect(record.appointments).toMatchObject([
    { role: 'requester' },
    { units: ['disease-control'], from: someTime, givenBy: administrator.id, until: minutesLater(10) },
    { units: ['strategy'], from: minutesLater(10), givenBy: colleague.id },
  ]);
  expect(holds(record, 'checker', ['strategy'])).toBe(true);
  expect(holds(record, 'checker', ['disease-control'])).toBe(false);
});

test('an old button ends nothing that was given since', async () => {
  const deps = await office();
  const end: PersonAct = { action: 'endRole', ...base, appointment: 1 };
  for (const act of [giveStrategy, end, giveStrategy]) await administerPerson(deps, administrator, act);
  expect(await administerPerson(deps, administrator, end)).toMatchObject({ kind: 'repeated' });
  expect(holds(await recordOf(deps), 'checker', ['strategy'])).toBe(true);
});

test('a unit that is not in the profile is refused, and nothing is recorded', async () => {
  const deps = await office();
  const made = administerPerson(deps, administrator, { ...giveOwn, unit: 'invented' });
  await expect(made).rejects.toEqual(new UserError('unitNotFound'));
  expect(await recordOf(deps)).toEqual(checker);
});

test('a person who is no administrator does not get the list of units', async () => {
  const deps = await office();
  const postback = { do: 'chooseUnit', person: checker.id, role: 'checker', from: 0 } as const;
  await expect(tap(deps, checker, postback)).rejects.toEqual(new UserError('notAllowed'));
});

test('a long list of units is reached to its end, a page at a time', async () => {
  const units = Array.from({ length: 40 }, (_, index) => ({
    id: `unit-${index}`,
    name: `กลุ่มงาน ${index}`,
    isGroup: true,
  }));
  const deps = await office();
  const long = { ...deps, office: { ...deps.office, units } };
  const given = new Set<string>();
  let postback: Postback | undefined = { do: 'chooseUnit', person: checker.id, role: 'checker', from: 0 };
  for (let page = 0; postback && page < 10; page += 1) {
    const taps = tapsIn(await tap(long, administrator, postback));
    for (const tap of taps) if (tap.do === 'giveRole') given.add(tap.unit ?? 'own unit');
    postback = taps.find((tap) => tap.do === 'chooseUnit');
  }
  expect(given.size).toBe(41);
});

interface Timed extends TestDeps {
  time: Date;
}

async function office(): Promise<Timed> {
  const clock = { time: someTime };
  const deps = Object.assign(clock, buildDeps({ now: () => clock.time }));
  for (const person of [administrator, colleague, checker]) await deps.stores.persons.replace(person, 0);
  return deps;
}

async function recordOf({ stores }: TestDeps): Promise<Person> {
  const record = await stores.persons.get(checker.id);
  if (!record) throw new Error('no such person');
  return record;
}
