/** 'พักการแจ้งเตือน': no reminders until a day, new work and results all the same, and then what waits at once. */
import { expect, it } from 'vitest';
import { whichReading } from '../../src/text/doubts.js';
import { myWorkTitle } from '../../src/text/my-requests.js';
import {
  pauseQuestion as askToPause,
  paused,
  pauseOver,
  pauseTooLong,
  resumed,
} from '../../src/text/pause-reminders.js';
import { decision, permits, publishes, submits, takes } from '../support/play-request.js';
import { startApp, type TestApp } from '../support/start-app.js';

const pauseQuestion = askToPause('2026-11-20');

async function onTheMorningOf(bot: TestApp, day: string): Promise<void> {
  bot.emulator.clock.setTo(new Date(`${day}T08:30:00+07:00`));
  await bot.runJob('send reminders');
  await bot.runJob('deliver messages');
  await bot.emulator.quiet();
}

it('while a decider pauses, the next one is reminded; new work comes, and on the first morning after all that waits', async () => {
  const bot = await startApp();
  const [staff, chief, deputy] = [bot.phone('staff'), bot.phone('chief'), bot.phone('deputy')];
  await submits(staff, { subject: 'เรื่องที่หนึ่ง' });
  await chief.sees(decision.permit);
  await chief.says('พักการแจ้งเตือน');
  await chief.sees(pauseQuestion.title);
  await chief.says('25/11/2569');
  await chief.sees(paused('2026-11-25'));
  const before = chief.messages().length;

  await submits(staff, { subject: 'เรื่องใหม่' });
  await chief.sees('เรื่องใหม่');
  const heard = chief.messages().length;
  expect(heard).toBe(before + 1);
  for (const day of ['2026-11-23', '2026-11-24', '2026-11-25']) await onTheMorningOf(bot, day);
  await deputy.sees('เรื่องที่หนึ่ง');
  expect(chief.messages()).toHaveLength(heard);

  await onTheMorningOf(bot, '2026-11-26');
  await chief.sees(myWorkTitle);
  await chief.sees('เรื่องที่หนึ่ง');
  await bot.restart();
  await onTheMorningOf(bot, '2026-11-26');
  const lists = chief.messages().filter((one) => chief.shownTexts(one).join(' ').includes(myWorkTitle));
  expect(lists).toHaveLength(1);
});

it('a requester who pauses hears the result, and nothing of what is late or left', async () => {
  const bot = await startApp();
  const [staff, webmaster] = [bot.phone('staff'), bot.phone('webmaster')];
  await submits(staff);
  await staff.says('พักการแจ้งเตือน');
  await staff.sees(pauseQuestion.title);
  await staff.taps('ถึงวันศุกร์ที่ 4 ธ.ค. 2569');
  await staff.sees(paused('2026-12-04'));
  const before = staff.messages().length;
  await onTheMorningOf(bot, '2026-11-24');
  expect(staff.messages()).toHaveLength(before);
  await permits(bot.phone('chief'));
  await takes(webmaster);
  await publishes(webmaster);
  await staff.sees('เผยแพร่บนเว็บไซต์แล้ว');
});

it('a day with several readings is offered as buttons', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await staff.says('พักการแจ้งเตือน');
  await staff.sees(pauseQuestion.title);
  await staff.says('อาทิตย์หน้าค่ะ');
  await staff.sees(whichReading);
  await staff.taps('ถึงวันอาทิตย์ที่ 29 พ.ย. 2569');
  await staff.sees(paused('2026-11-29'));
});

it('a day that is over, too far away or none is asked for again; the reminders are wanted again by a word', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await staff.says('พักการแจ้งเตือน');
  await staff.sees(pauseQuestion.title);
  await staff.says('19/11/2569');
  await staff.sees(pauseOver);
  await staff.says('30/9/2570');
  await staff.sees(pauseTooLong(60));
  await staff.says('สักพัก');
  await staff.sees(pauseQuestion.title);
  await staff.says('พรุ่งนี้');
  await staff.sees(paused('2026-11-21'));
  await staff.says('รับการแจ้งเตือน');
  await staff.sees(resumed);
  expect((await bot.stores.persons.get(staff.userId))?.remindersPausedUntil).toBeUndefined();
});
