/** A list that comes unasked is a list like any other: its numbers choose, unless they answer a question that is open. */
import { expect, it } from 'vitest';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { chooseFromList } from '../../src/text/my-requests.js';
import { stuckTitle } from '../../src/text/nobody.js';
import { digestTitle } from '../../src/text/reminders.js';
import { asks, fillFormUpTo } from '../support/fill-form.js';
import { decision, refuses, submits } from '../support/play-request.js';
import { officePeople, startApp, type TestApp } from '../support/start-app.js';

const HOUR_MS = 60 * 60_000;
const oneDecider = officePeople.filter(({ key }) => key !== 'deputy');

async function twoWait(bot: TestApp): Promise<void> {
  for (const subject of ['เรื่องที่หนึ่ง', 'เรื่องที่สอง']) {
    await submits(bot.phone('staff'), { subject });
    await bot.phone('chief').sees(subject);
    bot.emulator.clock.forward(60_000);
  }
}

async function runsOn(bot: TestApp, moment: string, job: string): Promise<void> {
  bot.emulator.clock.setTo(new Date(`${moment}:00+07:00`));
  await bot.runJob(job);
  await bot.runJob('deliver messages');
}

async function seesSecond(chief: Phone): Promise<void> {
  expect(chief.shownTexts(await chief.sees(decision.permit)).join()).toContain('เรื่องที่สอง');
}

it.each(['2', '๒.', 'ข้อ 2 ค่ะ', 'เลขที่ 2/2570'])(
  '%s chooses from the digest of the morning, hours later too',
  async (typed) => {
    const bot = await startApp();
    const chief = bot.phone('chief');
    await twoWait(bot);
    await runsOn(bot, '2026-11-23T08:30', 'send reminders');
    await chief.sees(digestTitle);
    bot.emulator.clock.forward(3 * HOUR_MS);
    await chief.says(typed);
    await seesSecond(chief);
  },
);

it('a number chooses from what nobody can go on with, as an administrator is told it', async () => {
  const bot = await startApp({ people: oneDecider });
  const administrator = bot.phone('administrator');
  await twoWait(bot);
  await bot.phone('chief').blocks();
  await administrator.sees(stuckTitle);
  await administrator.says('2');
  await administrator.sees(/เรื่องที่สอง/);
});

it('a number that answers an open question goes to the question, whatever was pushed meanwhile', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  for (const subject of ['เรื่องที่หนึ่ง', 'เรื่องที่สอง']) {
    await submits(staff, { subject });
    await chief.sees(subject);
    await refuses(chief, 'ไม่ครบถ้วน');
    await staff.sees('ไม่ครบถ้วน');
  }
  bot.emulator.clock.setTo(new Date('2026-11-30T08:15:00+07:00'));
  await fillFormUpTo(staff, 'category');
  await runsOn(bot, '2026-11-30T08:30', 'send reminders');
  await staff.sees(digestTitle);
  await staff.says('2');
  await staff.sees(asks.subject);
  expect((await bot.stores.conversations.get(staff.userId))?.draft?.answers.categoryId).toBe(
    'laws-regulations',
  );
});

it('a number of no list shows what waits, from which it may be chosen', async () => {
  const bot = await startApp();
  const chief = bot.phone('chief');
  await twoWait(bot);
  await runsOn(bot, '2026-11-23T08:30', 'send reminders');
  await chief.sees(digestTitle);
  bot.emulator.clock.forward(25 * HOUR_MS);
  await chief.says('2');
  await chief.sees(chooseFromList);
});
