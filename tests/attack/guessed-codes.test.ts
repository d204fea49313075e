/** Codes that open an office: a guesser has five tries a day, the log names the guesser, and whoever holds the code gets in all the same. */

import { createHook } from 'node:async_hooks';
import { expect, test } from 'vitest';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { giveAccountCode } from '../../src/people/account/change-account.js';
import { CODE_ALPHABET, groupedCode } from '../../src/people/account/code-text.js';
import { makeAdministratorCode } from '../../src/people/joining/administrator-codes.js';
import * as account from '../../src/text/account.js';
import { recordedLog } from '../support/recorded-log.js';
import { officePeople, startApp, type TestApp, type TestPerson } from '../support/start-app.js';

const outsiders: TestPerson[] = ['guesser', 'honest'].map((key) => ({
  key,
  name: `${key} ตัวอย่าง`,
  position: '',
  roles: [],
}));
const withoutAdministrator = officePeople.filter(({ key }) => key !== 'administrator');

interface Code {
  people: TestPerson[];
  /** Who types it: people at work here, or newcomers. */
  guesser: string;
  honest: string;
  codeFor(bot: TestApp): Promise<string>;
}

const codes: Record<string, Code> = {
  'the first administrator': {
    people: [...withoutAdministrator, ...outsiders],
    ...{ guesser: 'guesser', honest: 'honest' },
    codeFor: async ({ app }) => app.deps.firstAdministratorCode,
  },
  'the command line': {
    people: withoutAdministrator,
    ...{ guesser: 'staff', honest: 'chief' },
    codeFor: async ({ app }) => (await makeAdministratorCode(app.deps)).code,
  },
  'a new account': {
    people: [...officePeople, ...outsiders],
    ...{ guesser: 'guesser', honest: 'honest' },
    codeFor: accountCode,
  },
};

test.each(Object.entries(codes))(
  'the code of %s: who guesses is stopped and named in the log, who holds it gets in',
  async (_, { people, codeFor, ...who }) => {
    const log = recordedLog();
    const bot = await startApp({ people, log });
    const [guesser, honest] = [bot.phone(who.guesser), bot.phone(who.honest)];
    const code = await codeFor(bot);
    for (const one of [guesser, honest]) await comes(one);
    const before = await rolesOf(bot);
    for (const guess of [...guessesAt(code, 12), code, code]) await types(guesser, guess);
    expect(await rolesOf(bot)).toEqual(before);
    expect(log.lines.filter((line) => line.includes('used up the tries of a day'))).toHaveLength(1);

    await types(honest, code);
    const after = await rolesOf(bot);
    expect(after[guesser.userId]).toEqual(before[guesser.userId]);
    expect(after[honest.userId]?.length).toBeGreaterThan(before[honest.userId]?.length ?? 0);
  },
);

test('a guess beyond the limit costs no slow hash, however many codes are out', async () => {
  const bot = await startApp({ people: [...officePeople, ...outsiders], log: recordedLog() });
  const guesser = bot.phone('guesser');
  const code = await accountCode(bot);
  await comes(guesser);
  for (const guess of guessesAt(code, 6)) await types(guesser, guess);
  const hashed = await scryptsWhile(async () => {
    for (const guess of guessesAt(code, 6)) await types(guesser, guess);
  });
  await guesser.sees(account.lastTryUsed);
  expect(hashed).toBe(0);
});

async function comes(phone: Phone): Promise<void> {
  await phone.follows();
  await phone.next();
}

async function types(phone: Phone, text: string): Promise<void> {
  await phone.says(text);
  await phone.next();
}

async function accountCode({ app, stores, phone }: TestApp): Promise<string> {
  const administrator = await stores.persons.get(phone('administrator').userId);
  if (!administrator) throw new Error('the office has an administrator');
  return (await giveAccountCode(app.deps, administrator, phone('staff').userId)).code;
}

/** They look like the code and differ from it. */
function guessesAt(code: string, count: number): string[] {
  const guesses = [...CODE_ALPHABET].map((letter) => groupedCode(`AAAAAA2${letter}`));
  return guesses.filter((guess) => guess.replace('-', '') !== code.replace('-', '')).slice(0, count);
}

async function rolesOf({ stores }: TestApp): Promise<Record<string, string[]>> {
  const people = await stores.persons.list();
  const open = people.map(({ id, appointments }) => [
    id,
    appointments.filter(({ until }) => until === undefined).map(({ role }) => role),
  ]);
  return Object.fromEntries(open);
}

async function scryptsWhile(act: () => Promise<void>): Promise<number> {
  let begun = 0;
  const hook = createHook({
    init: (_id, type) => {
      if (type === 'SCRYPTREQUEST') begun += 1;
    },
  }).enable();
  await act();
  hook.disable();
  return begun;
}
