/** Codes that make somebody administrator: the first one, and those that the command line makes when nobody is left. */
import { expect, it } from 'vitest';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { createLog } from '../../src/log.js';
import { makeAdministratorCode } from '../../src/people/joining/administrator-codes.js';
import * as people from '../../src/text/people.js';
import * as registration from '../../src/text/registration.js';
import { answersIntroduction } from '../support/introduce.js';
import { officePeople, startApp, type TestApp, type TestPerson } from '../support/start-app.js';

const second: TestPerson = { key: 'second', name: 'ปรีชา ตัวอย่าง', position: '', roles: [] };
const withoutAdministrator = [...officePeople.filter(({ key }) => key !== 'administrator'), second];

async function comes(newcomer: Phone): Promise<void> {
  await newcomer.follows();
  await newcomer.sees('ยินดีต้อนรับ');
}

const newCode = async ({ app }: TestApp) => (await makeAdministratorCode(app.deps)).code;
const isAdministrator = async ({ stores }: TestApp, { userId }: Phone) =>
  (await stores.persons.get(userId))?.appointments.some(({ role }) => role === 'administrator') ?? false;

it('whoever typed the first code and cancelled goes on where it stopped', async () => {
  const bot = await startApp({ people: withoutAdministrator });
  const newcomer = bot.phone('newcomer');
  await comes(newcomer);
  await newcomer.says(bot.app.deps.firstAdministratorCode);
  await newcomer.sees(registration.administratorByCode);
  await newcomer.says('ยกเลิก');
  await newcomer.sees(registration.cancelled);

  await newcomer.says(bot.app.deps.firstAdministratorCode);
  await newcomer.sees(registration.administratorByCode);
  await answersIntroduction(newcomer);
  await newcomer.taps(people.buttons.confirm);
  await newcomer.sees(people.titles.registered);
  await newcomer.says('บุคลากร');
  await newcomer.sees(people.titles.list);
});

it.each(['before', 'after'] as const)(
  "another's attempt %s the first is confirmed is answered, and taken for no name",
  async (when) => {
    const bot = await startApp({ people: withoutAdministrator });
    const { firstAdministratorCode } = bot.app.deps;
    const [first, other] = [bot.phone('newcomer'), bot.phone('second')];
    await comes(first);
    await first.says(firstAdministratorCode);
    await first.sees(registration.administratorByCode);
    if (when === 'after') {
      await answersIntroduction(first);
      await first.taps(people.buttons.confirm);
      await first.sees(people.titles.registered);
    }
    await comes(other);
    await other.says(firstAdministratorCode);
    await other.sees(registration.codeUsedByOther);
    await other.sees(people.introductionQuestions.name.title);
    expect(await isAdministrator(bot, other)).toBe(false);
  },
);

it('a code from the command line makes a member administrator at once, and is in the log', async () => {
  const written: string[] = [];
  const log = createLog('info', { write: (line) => void written.push(line) });
  const bot = await startApp({ people: withoutAdministrator, log });
  const staff = bot.phone('staff');
  const code = await newCode(bot);
  await bot.runJob('log administrator codes');
  await bot.runJob('log administrator codes');
  await staff.says(` ${code.toLowerCase()} `);
  await staff.sees(registration.nowAdministrator);
  await staff.says('บุคลากร');
  await staff.sees(people.titles.list);

  const all = written.join('');
  expect(all.match(/A code that makes its user administrator was made on the command line/g)).toHaveLength(1);
  expect(all).toContain(`"personId":"${staff.userId}","msg":"A person became administrator by a code"`);
  expect(all).not.toContain(code);
  const person = await bot.stores.persons.get(staff.userId);
  expect(person?.appointments).toContainEqual(
    expect.objectContaining({ role: 'administrator', givenBy: 'command-line' }),
  );
});

it('a code from the command line works for a newcomer, although somebody typed the first one and vanished', async () => {
  const bot = await startApp({ people: withoutAdministrator });
  const [vanished, newcomer] = [bot.phone('newcomer'), bot.phone('second')];
  await comes(vanished);
  await vanished.says(bot.app.deps.firstAdministratorCode);
  await vanished.sees(registration.administratorByCode);

  await comes(newcomer);
  await newcomer.says(await newCode(bot));
  await newcomer.sees(registration.administratorByCode);
  await answersIntroduction(newcomer);
  await newcomer.taps(people.buttons.confirm);
  await newcomer.sees(people.titles.registered);
});

it('it works once: its user may repeat it, everybody else is told', async () => {
  const bot = await startApp({ people: withoutAdministrator });
  const code = await newCode(bot);
  for (const _ of [1, 2]) {
    await bot.phone('staff').says(code);
    await bot.phone('staff').sees(registration.nowAdministrator);
  }
  await bot.phone('chief').says(code);
  await bot.phone('chief').sees(registration.codeUsedByOther);
  await comes(bot.phone('newcomer'));
  await bot.phone('newcomer').says(code);
  await bot.phone('newcomer').sees(registration.codeUsedByOther);
});

it('after a day, or when a newer one was made, it is said to be over', async () => {
  const bot = await startApp({ people: withoutAdministrator });
  const older = await newCode(bot);
  const newest = await newCode(bot);
  await bot.phone('staff').says(older);
  await bot.phone('staff').sees(registration.codeExpired);
  bot.emulator.clock.forward(25 * 60 * 60_000);
  await bot.phone('staff').says(newest);
  await bot.phone('staff').sees(registration.codeExpired);
  expect(await isAdministrator(bot, bot.phone('staff'))).toBe(false);
});

it('whoever guesses has five tries a day, then not even the right one counts', async () => {
  const bot = await startApp({ people: withoutAdministrator });
  const code = await newCode(bot);
  const staff = bot.phone('staff');
  for (const wrong of ['AAAA-2222', 'AAAA-3333', 'AAAA-4444', 'AAAA-5555', 'AAAA-6666', code]) {
    await staff.says(wrong);
    await staff.next();
  }
  await bot.emulator.quiet();
  expect(await isAdministrator(bot, staff)).toBe(false);
});
