/** The code that makes the first administrator: who may use it, and how often one may guess. */
import { expect, test } from 'vitest';
import { hasRole } from '../../../src/domain/person/person.js';
import { introductionQuestions } from '../../../src/text/people.js';
import {
  administratorByCode,
  codeUsedByOther,
  lastTryUsed,
  wrongCode,
} from '../../../src/text/registration.js';
import { buildDeps } from '../../support/build-deps.js';
import { buildPerson, minutesLater, someTime } from '../../support/builders.js';
import { createNewcomer, newcomerId } from './newcomer.js';

const otherId = 'U0000000000000000000000000000000b';

test.each(['K7QF-2M9X', 'k7qf2m9x', ' K7QF 2M9X ', 'k7qf–2m9x'])(
  'whoever types "%s" is administrator as soon as the introduction is complete',
  async (typed) => {
    const deps = buildDeps();
    const newcomer = createNewcomer(deps);
    const answer = await newcomer.says(typed);
    expect(answer).toContain(administratorByCode);
    expect(answer).toContain(introductionQuestions.name.title);

    await newcomer.introducesHerself();
    await newcomer.chooses('confirm');
    const record = await newcomer.record();
    expect(record.status).toBe('active');
    expect(hasRole(record, 'administrator')).toBe(true);
    expect(deps.menusShown).toContain(newcomerId);
  },
);

test('a person who waits already is active with the code, without confirming again', async () => {
  const newcomer = createNewcomer(buildDeps());
  await newcomer.introducesHerself();
  await newcomer.chooses('confirm');
  await newcomer.says('K7QF-2M9X');
  expect(hasRole(await newcomer.record(), 'administrator')).toBe(true);
});

test('the code in the middle of the introduction is not taken as an answer', async () => {
  const newcomer = createNewcomer(buildDeps());
  await newcomer.follows();
  await newcomer.says('K7QF-2M9X');
  await newcomer.says('K7QF-2M9X');
  expect((await newcomer.record()).name).toBe('');
});

test('of two who type the code at the same moment, one becomes administrator', async () => {
  const deps = buildDeps();
  const newcomers = [createNewcomer(deps), createNewcomer(deps, otherId)];
  await Promise.all(newcomers.map((one) => one.says('K7QF-2M9X')));
  const records = await deps.stores.persons.list();
  expect(records.filter(({ appointments }) => appointments.length > 0)).toHaveLength(1);
});

test('once there is an administrator, whoever types the code is told that it is used', async () => {
  const deps = buildDeps();
  await deps.stores.persons.replace(buildPerson({ id: otherId, roles: ['administrator'] }), 0);
  const newcomer = createNewcomer(deps);
  await newcomer.follows();
  expect(await newcomer.says('K7QF-2M9X')).toContain(codeUsedByOther);
  expect((await newcomer.record()).appointments).toEqual([]);
});

test('after five wrong tries even the right code is ignored until the next day', async () => {
  let now = someTime;
  const deps = buildDeps({ now: () => now });
  const newcomer = createNewcomer(deps);
  expect(await guesses(newcomer, 5)).toEqual([wrongCode, wrongCode, wrongCode, wrongCode, lastTryUsed]);
  await newcomer.says('K7QF-2M9X');
  expect((await deps.stores.persons.get(newcomerId))?.appointments).toEqual([]);

  now = minutesLater(24 * 60);
  expect(await newcomer.says('K7QF-2M9X')).toContain(administratorByCode);
});

test('one guesser leaves the others their tries, and an event that comes twice is one try', async () => {
  const deps = buildDeps();
  await guesses(createNewcomer(deps, otherId), 5);
  const newcomer = createNewcomer(deps);
  for (let time = 0; time < 6; time += 1) await newcomer.says('AAAA-AAA2', 'one-event');
  expect(await newcomer.says('K7QF-2M9X')).toContain(administratorByCode);
});

test.each(['Somying Example', 'Nok Deein'])('the name "%s" is no try', async (name) => {
  const newcomer = createNewcomer(buildDeps());
  await newcomer.follows();
  await newcomer.says(name);
  expect((await newcomer.record()).name).toBe(name);
});

async function guesses(
  newcomer: ReturnType<typeof createNewcomer>,
  count: number,
): Promise<(string | undefined)[]> {
  const sentences: (string | undefined)[] = [];
  for (let time = 0; time < count; time += 1) {
    const answer = await newcomer.says(`AAAA-AAA${time}`);
    sentences.push([wrongCode, lastTryUsed].find((sentence) => answer.includes(sentence)));
  }
  return sentences;
}
