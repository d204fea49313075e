/** Work that its own requester leaves: a correction is offered to be withdrawn, a draft once to be resumed. */
import { expect, it } from 'vitest';
import { titles } from '../../src/text/form.js';
import { buttons, othersWait, withdrawTitle } from '../../src/text/my-requests.js';
import { digestTitle } from '../../src/text/reminders.js';
import { decision, permits, refuses, submits } from '../support/play-request.js';
import { startApp, type TestApp } from '../support/start-app.js';

async function onTheMorningOf(bot: TestApp, day: string): Promise<void> {
  bot.emulator.clock.setTo(new Date(`${day}T08:30:00+07:00`));
  await bot.runJob('send reminders');
  await bot.runJob('deliver messages');
  await bot.emulator.quiet();
}

it('a correction that nobody makes: reminded of, after 30 days offered to be withdrawn, and gone once it is', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await submits(staff, { subject: 'ประกาศที่ค้าง' }); // on 20 November
  await refuses(bot.phone('chief'), 'ข้อมูลไม่ครบ');
  await staff.sees('ข้อมูลไม่ครบ');
  await bot.emulator.quiet(); // the webmaster is told, too
  const before = await bot.pushesBilled();
  await onTheMorningOf(bot, '2026-11-30');
  await staff.sees(buttons.correct); // five working days and one
  expect(await bot.pushesBilled()).toBe(before + 1);

  await onTheMorningOf(bot, '2026-12-18');
  const late = await bot.pushesBilled();
  await onTheMorningOf(bot, '2026-12-21'); // the thirtieth day was a Sunday
  await staff.sees(digestTitle);
  await staff.sees('รอท่านแก้ไขตั้งแต่ 20 พ.ย. 2569 (31 วัน) หากไม่ประสงค์เสนอต่อ ยกเลิกได้');
  expect(await bot.pushesBilled()).toBe(late + 1);
  await onTheMorningOf(bot, '2026-12-22');
  await onTheMorningOf(bot, '2026-12-24');
  expect(await bot.pushesBilled()).toBe(late + 1); // it is not asked for every other day any more

  await staff.taps(buttons.withdraw);
  await staff.sees(withdrawTitle);
  await staff.taps(buttons.confirmWithdraw);
  await staff.sees('ยกเลิกแล้ว');
  await onTheMorningOf(bot, '2027-01-19');
  expect(await bot.pushesBilled()).toBe(late + 1);
});

it('a draft that was left for 14 days is offered once, and one that somebody works on is not', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await staff.says('ขอเผยแพร่');
  await staff.next();
  await onTheMorningOf(bot, '2026-12-02');
  await staff.says('บันทึกไว้ก่อน');
  await staff.next();
  await onTheMorningOf(bot, '2026-12-04');
  const offer = await staff.sees(titles.draft);
  expect(staff.shownTexts(offer).join(' ')).toContain('ค้างไว้ตั้งแต่ 20 พ.ย. 2569');
  expect(await bot.pushesBilled()).toBe(1);
  await staff.taps('ทำต่อ');
  await staff.next();

  await bot.restart();
  await onTheMorningOf(bot, '2026-12-04');
  await onTheMorningOf(bot, '2027-01-20');
  expect(await bot.pushesBilled()).toBe(1);
});

it('whoever decides one of several reads how many others wait, and after the last one nothing', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await submits(staff, { subject: 'เรื่องที่หนึ่ง' });
  await submits(staff, { subject: 'เรื่องที่สอง' });
  await bot.emulator.quiet(); // the second card is the newest
  await chief.sees(decision.permit);
  await permits(chief);
  await chief.sees(othersWait({ count: 1 }));
  await chief.taps('งานของฉัน');
  await chief.sees('เรื่องที่หนึ่ง');
  await chief.taps('1. เลขที่ 1/2570');
  await permits(chief);
  await bot.emulator.quiet();
  expect(chief.messages().slice(-1).flatMap(chief.shownTexts).join(' ')).not.toContain('เรื่องรอท่าน');
});
