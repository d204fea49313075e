/** Role by button, at the webhook: nobody but whom the rights allow changes what is on record of another person. */
import { expect, test } from 'vitest';
import type { Person } from '../../src/domain/person/person.js';
import { type Postback, postbackSchema } from '../../src/line/postback.js';
import { trouble } from '../../src/text/trouble.js';
import type { TestApp } from '../support/start-app.js';
import { tapsIn } from '../support/taps-in.js';
import { everybody, openCast } from './cast-in-office.js';
import { answersTo } from './forged-taps.js';

const DAYS = { from: '2026-11-23', to: '2026-11-24' };
const shown = '0123456789ab';

/** Every button that names a person. @param person at work here; the last one is suspended */
function buttonsOn(person: string, to: string, suspended: string): Postback[] {
  const role = { person, v: 1, role: 'administrator' } as const;
  return [
    { do: 'showPerson', person },
    { do: 'showData', person },
    { do: 'chooseUnit', person, role: 'provider', from: 0 },
    { do: 'giveRole', ...role },
    { do: 'confirmGiveRole', ...role, shown },
    { do: 'giveRole', person, v: 1, role: 'provider' },
    { do: 'recordLeave', person },
    { do: 'leaveDays', person, ...DAYS },
    { do: 'endLeave', person, leave: 0 },
    { do: 'correctData', person, field: 'name' },
    { do: 'chooseOwnUnit', person, unit: 'strategy' },
    { do: 'confirmData', person, field: 'contact', shown },
    { do: 'settleWish', person, as: 'confirm', shown },
    { do: 'orderActing', person },
    { do: 'chooseCoverage', person, covers: 'everything' },
    { do: 'actingDays', person, ...DAYS },
    { do: 'confirmActing', person, shown },
    { do: 'endActing', person, order: 0 },
    { do: 'changeAccount', person },
    { do: 'endRole', person, role: 'requester' },
    { do: 'confirmEndRole', person, role: 'requester', shown },
    { do: 'handOver', person, from: 0 },
    { do: 'chooseSuccessor', person, to },
    { do: 'confirmHandOver', person, to },
    { do: 'reinstate', person: suspended },
    { do: 'decline', person, v: 1 },
    { do: 'suspend', person, sure: 'yes' },
    { do: 'markLeft', person, sure: 'yes' },
  ];
}

function buttonsIn({ phone }: TestApp): Postback[] {
  const [person, to, suspended] = (['requester', 'owner', 'suspended'] as const).map(
    (who) => phone(who).userId,
  );
  return buttonsOn(person ?? '', to ?? '', suspended ?? '');
}

/** The confirmations that the administrator sees before a role is given or ended: anybody may guess these buttons. */
async function confirmationsIn(bot: TestApp): Promise<Postback[]> {
  const person = bot.phone('requester').userId;
  const asking: Postback[] = [
    { do: 'giveRole', person, v: 1, role: 'approver' },
    { do: 'endRole', person, role: 'requester' },
  ];
  const answers = await answersTo(bot, 'administrator', asking);
  return tapsIn(answers).filter((button) => button.do.startsWith('confirm'));
}

test('every button that names a person is tried', () => {
  const tried = new Set<string>(buttonsOn('', '', '').map((button) => button.do));
  const onPeople = postbackSchema.options.filter(({ shape }) => 'person' in shape);
  expect(onPeople.flatMap(({ shape }) => shape.do.value).filter((one) => !tried.has(one))).toEqual([]);
});

test('nobody who does not administer changes anything of another person', async () => {
  const bot = await openCast();
  const buttons = [...(await confirmationsIn(bot)), ...buttonsIn(bot)];
  const before = await bot.stores.persons.list();
  const forgers = everybody.filter((who) => !['administrator', 'requester'].includes(who));
  const answers = await Promise.all(forgers.map((who) => answersTo(bot, who, buttons)));
  const rude = answers.flat().filter(([first]) => first?.text === trouble || first === undefined);
  expect(rude).toEqual([]);
  expect(await bot.stores.persons.list()).toEqual(before);
});

test('the same buttons do change it for whoever administers', async () => {
  const bot = await openCast();
  const changed: string[] = [];
  for (const button of [...(await confirmationsIn(bot)), ...buttonsIn(bot)]) {
    const before: Person[] = await bot.stores.persons.list();
    await answersTo(bot, 'administrator', [button]);
    const after = await bot.stores.persons.list();
    if (JSON.stringify(after) !== JSON.stringify(before)) changed.push(button.do);
  }
  expect(changed).toEqual([
    ...['confirmGiveRole', 'confirmEndRole', 'leaveDays', 'endLeave'],
    ...['changeAccount', 'confirmHandOver', 'reinstate', 'suspend', 'markLeft'],
  ]);
});
