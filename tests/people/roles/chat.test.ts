/** The administrator's view of the people, and LINE's word about their reachability. */
import { expect, test } from 'vitest';
import type { Deps } from '../../../src/deps.js';
import { UserError } from '../../../src/errors.js';
import type { Postback } from '../../../src/line/postback.js';
import { correctedSince, notNow, roleQuestion, since, stateAfter } from '../../../src/text/person-changes.js';
import { buildDeps } from '../../support/build-deps.js';
import { buildOffice, buildPerson, someTime } from '../../support/builders.js';
import { tap } from '../../support/tap.js';
import { tapsIn } from '../../support/taps-in.js';
import { wordsOf } from '../../support/words-of.js';

const administrator = buildPerson({ id: `U${'a'.repeat(32)}`, name: 'ผู้ดูแล ก', roles: ['administrator'] });
const colleague = buildPerson({ id: `U${'b'.repeat(32)}`, name: 'ผู้ดูแล ข', roles: ['administrator'] });
const newcomer = buildPerson({ id: `U${'c'.repeat(32)}`, roles: [], status: 'waiting' });
const unfinished = buildPerson({
  id: `U${'d'.repeat(32)}`,
  name: 'ยังไม่เสร็จ',
  roles: [],
  status: 'introducing',
});
const giveRequester = {
  do: 'giveRole',
  person: newcomer.id,
  v: newcomer.version,
  role: 'requester',
} as const;
const becameRequester = {
  action: 'giveRole',
  personId: newcomer.id,
  seenVersion: newcomer.version,
  role: 'requester',
} as const;

test('the list shows everybody whose introduction is complete, to administrators only', async () => {
  const deps = await depsWithPeople();
  const list = wordsOf(await tap(deps, administrator, { do: 'showPeople' }));
  expect(list).toContain(newcomer.name);
  expect(list).toContain(colleague.name);
  expect(list).not.toContain(unfinished.name);
  await expect(tap(deps, newcomer, { do: 'showPeople' })).rejects.toEqual(new UserError('notAllowed'));
});

test('a long list of people is reached to its end, a page at a time', async () => {
  const deps = await depsWithPeople();
  const crowd = Array.from({ length: 45 }, (_, index) =>
    buildPerson({ id: `U${String(index).padStart(32, '0')}` }),
  );
  for (const person of crowd) await deps.stores.persons.replace(person, 0);
  const shown = new Set<string>();
  let answer = await tap(deps, administrator, { do: 'showPeople' });
  for (let page = 0; page < 10; page += 1) {
    const taps = tapsIn(answer);
    for (const tap of taps) if (tap.do === 'showPerson') shown.add(tap.person);
    const next = taps.find((tap) => tap.do === 'showPeople');
    if (!next) break;
    answer = await tap(deps, administrator, next);
  }
  expect(shown.size).toBe(48);
});

test('a card is shown to administrators only', async () => {
  const deps = await depsWithPeople();
  const show = { do: 'showPerson', person: newcomer.id } as const;
  expect(wordsOf(await tap(deps, administrator, show))).toContain(newcomer.contact);
  await expect(tap(deps, newcomer, show)).rejects.toEqual(new UserError('notAllowed'));
});

test('a tap is answered with what is so now, and a second one too', async () => {
  const deps = await depsWithPeople();
  const done = stateAfter(becameRequester, newcomer, buildOffice());
  const confirm = await confirmationOf(deps, giveRequester);
  for (const _ of ['first', 'second']) {
    const answer = wordsOf(await tap(deps, administrator, confirm));
    expect(answer).toContain(done);
    expect(answer).toContain(newcomer.name);
  }
});

test('an administrator who comes too late reads who did it and when', async () => {
  const deps = await depsWithPeople();
  await tap(deps, administrator, await confirmationOf(deps, giveRequester));
  const answer = wordsOf(await tap(deps, colleague, giveRequester));
  expect(answer).toContain(
    since(stateAfter(becameRequester, newcomer, buildOffice()), administrator, someTime),
  );
});

test('an old card is answered with the reason and the present card', async () => {
  const deps = await depsWithPeople();
  const corrected = { ...newcomer, version: 2, name: 'ชื่อใหม่ ตัวอย่าง' };
  await deps.stores.persons.replace(corrected, 1);
  const answer = wordsOf(await tap(deps, administrator, giveRequester));
  expect(answer).toContain(correctedSince(corrected));
  expect(answer).toContain(newcomer.contact);

  const suspend = { do: 'suspend', person: newcomer.id } as const;
  expect(wordsOf(await tap(deps, administrator, suspend))).toContain(notNow(corrected));
});

test('a tap gives no role yet: it names the person and the role', async () => {
  const deps = await depsWithPeople();
  const answer = wordsOf(await tap(deps, administrator, giveRequester));
  expect(answer).toContain(roleQuestion(buildOffice(), { ...becameRequester, name: newcomer.name }));
  expect(await deps.stores.persons.get(newcomer.id)).toEqual(newcomer);
});

test('a confirmation of what was not shown shows it first', async () => {
  const deps = await depsWithPeople();
  const { do: _, ...shownRole } = giveRequester;
  const made = { do: 'confirmGiveRole', ...shownRole, shown: '0123456789ab' } as const;
  const answer = wordsOf(await tap(deps, administrator, made));
  expect(answer).toContain(roleQuestion(buildOffice(), { ...becameRequester, name: newcomer.name }));
  expect(await deps.stores.persons.get(newcomer.id)).toEqual(newcomer);
});

/** The button below the preview. */
async function confirmationOf(deps: Deps, first: Postback): Promise<Postback> {
  const shown = tapsIn(await tap(deps, administrator, first));
  const confirm = shown.find((one) => one.do === 'confirmGiveRole');
  if (!confirm) throw new Error('no confirmation is offered');
  return confirm;
}

async function depsWithPeople() {
  const deps = buildDeps();
  for (const person of [administrator, colleague, newcomer, unfinished]) {
    await deps.stores.persons.replace(person, 0);
  }
  return deps;
}
