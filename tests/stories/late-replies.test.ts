/** LINE takes no replies for a while: everybody gets each answer once, by the free reply as long as that can be. */
import { expect, test } from 'vitest';
import type { NewFault } from '../../src/emulator/protocol.js';
import { answeredLate } from '../../src/text/trouble.js';
import { fillForm } from '../support/fill-form.js';
import { startApp, type TestApp } from '../support/start-app.js';

const REPLY = '/v2/bot/message/reply';
const tooManyCalls: NewFault = { kind: 'rate-limit' };
const error500: NewFault = { kind: 'api-status', pathContains: REPLY, status: 500, acceptedAnyway: false };

/** Until the clock of this bot, which runs while it waits, has gone on for so long. */
function troubleFor({ emulator }: TestApp, seconds: number, fault: NewFault): void {
  emulator.faults.add(fault);
  const { now, forward } = emulator.clock;
  const endsAt = now().getTime() + seconds * 1_000;
  emulator.clock.forward = (milliseconds) => {
    forward(milliseconds);
    if (now().getTime() >= endsAt) emulator.faults.clear();
  };
}

const wordsOf = ({ phone }: TestApp, key: string) => phone(key).messages().flatMap(phone(key).shownTexts);

test.each([
  ['too many calls for 5 seconds', 5, tooManyCalls],
  ['errors for 10 seconds', 10, error500],
  ['errors for 40 seconds', 40, error500],
])('%s: the answers come once, in order, and free', async (_, seconds, fault) => {
  const bot = await startApp({ isTimelapse: true });
  const staff = bot.phone('staff');
  troubleFor(bot, seconds, fault);
  await staff.says('เมนู');
  await staff.says('สถานะ');
  await expect.poll(() => staff.messages().length).toBe(2);
  await bot.emulator.quiet();
  expect(staff.messages()).toHaveLength(2);
  expect(wordsOf(bot, 'staff')).not.toContain(answeredLate);
  expect(await bot.pushesBilled()).toBe(0);
});

test('errors for more than a minute: the request is there once, and its answer is pushed, late and once', async () => {
  const bot = await startApp({ isTimelapse: true });
  const staff = bot.phone('staff');
  await fillForm(staff);
  const before = staff.messages().length;
  troubleFor(bot, 90, error500);
  await staff.taps('ส่งคำขอ');
  await staff.sees(answeredLate);
  await bot.runJob('deliver messages');
  await bot.emulator.quiet();
  const answers = staff.messages().slice(before).flatMap(staff.shownTexts);
  expect(answers.filter((text) => text === answeredLate)).toHaveLength(1);
  expect(answers.filter((text) => text.includes('1/2570'))).not.toHaveLength(0);
  expect(
    bot.emulator.log.filter(({ billed, userIds }) => billed > 0 && userIds.includes(staff.userId)),
  ).toHaveLength(1);
});

test('errors for more than a minute in a month that is used up: no push, and asking again answers', async () => {
  const bot = await startApp({ isTimelapse: true });
  const staff = bot.phone('staff');
  bot.emulator.setQuota(0);
  troubleFor(bot, 90, error500);
  await staff.says('เมนู');
  await expect.poll(() => bot.emulator.log.some(({ path }) => path.includes('/quota'))).toBe(true);
  await bot.emulator.quiet();
  expect(staff.messages()).toEqual([]);
  bot.emulator.faults.clear();
  await staff.says('เมนู');
  await staff.next();
  expect(staff.messages()).toHaveLength(1);
});
