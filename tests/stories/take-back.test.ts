/** A proposal made by mistake is taken back by whoever made it, before it is decided: the publication stays as it was. */
import { expect, it } from 'vitest';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { recordMove } from '../../src/moves/record-move.js';
import * as extension from '../../src/text/extension.js';
import * as myRequests from '../../src/text/my-requests.js';
import * as takeDown from '../../src/text/take-down.js';
import { keepButton } from '../support/keep-button.js';
import { putOnline } from '../support/put-online.js';
import { startApp, type TestApp } from '../support/start-app.js';

const until = { kind: 'until', lastDay: '2027-01-31' } as const;

async function opensFirst(bot: TestApp, key: string, word: string): Promise<Phone> {
  const phone = bot.phone(key);
  await phone.says(word);
  await phone.sees('1. เลขที่');
  await phone.taps('1. เลขที่');
  return phone;
}

async function opensStatus(bot: TestApp): Promise<Phone> {
  const staff = await opensFirst(bot, 'staff', 'สถานะ');
  await staff.sees(myRequests.buttons.withdrawAsking);
  return staff;
}

async function asksForTakeDown(bot: TestApp): Promise<Phone> {
  const staff = await opensFirst(bot, 'staff', 'สถานะ');
  await staff.sees(takeDown.buttons.askTakeDown);
  await staff.taps(takeDown.buttons.askTakeDown);
  await staff.sees(takeDown.titles.askReason);
  await staff.taps(takeDown.reasons[0]);
  await staff.sees(takeDown.buttons.confirm.askTakeDown);
  await staff.taps(takeDown.buttons.confirm.askTakeDown);
  await staff.sees(myRequests.buttons.withdrawAsking);
  return staff;
}

async function asksForExtension(bot: TestApp, key: string, list: string): Promise<Phone> {
  const phone = await opensFirst(bot, key, list);
  await phone.sees(extension.buttons.ask);
  await phone.taps(extension.buttons.ask);
  await phone.sees(extension.titles.askDay);
  await phone.says('30/4/2570');
  await phone.sees(extension.titles.askReason);
  await phone.taps(extension.reasons[0]);
  await phone.sees(extension.titles.confirm);
  await phone.taps(extension.buttons.confirm);
  await phone.sees(myRequests.buttons.withdrawAsking);
  return phone;
}

async function takesBack(phone: Phone): Promise<void> {
  await phone.taps(myRequests.buttons.withdrawAsking);
  await phone.sees(myRequests.buttons.confirmWithdraw);
  await phone.taps(myRequests.buttons.confirmWithdraw);
  await phone.sees('ยกเลิกการขอ');
}

it('a wish to take down: the webmaster hears it, and an old card takes nothing down as asked', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  const before = await putOnline(bot, { online: until });
  const staff = await asksForTakeDown(bot);
  await webmaster.sees(takeDown.titles.asked);
  const old = keepButton(webmaster, takeDown.buttons.takeDown);
  await takesBack(staff);
  await webmaster.sees('ยกเลิกการขอนำลงจากเว็บไซต์');
  await webmaster.tapsAction(old);
  await webmaster.sees('มีฉบับใหม่');
  const request = await bot.stores.requests.get(before.id);
  expect(request?.proposal).toBeUndefined();
  expect(request?.standing).toEqual(before.standing);
  expect(await bot.pushesBilled()).toBe(2);
});

it.each([
  ['staff', 'สถานะ'],
  ['webmaster', 'บนเว็บไซต์'],
])(
  'an extension, by the %s who asked for it: the old day holds and the decider has nothing left',
  async (key, list) => {
    const bot = await startApp();
    const chief = bot.phone('chief');
    const before = await putOnline(bot, { online: until });
    const phone = await asksForExtension(bot, key, list);
    await chief.sees('ให้ขยายระยะเวลา');
    const permit = keepButton(chief, 'ให้ขยายระยะเวลา');
    await takesBack(phone);
    await chief.tapsAction(permit);
    await chief.sees('มีการดำเนินการแล้ว');
    const request = await bot.stores.requests.get(before.id);
    expect(request?.proposal).toBeUndefined();
    expect(request?.standing).toEqual(before.standing);
  },
);

it('an update, before it is decided: its owner finds the button on the status', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  const before = await putOnline(bot, { online: until });
  const owner = await bot.stores.persons.get(staff.userId);
  if (!owner || !before.standing) throw new Error('the story begins with an owner and what stands');
  const content = { ...before.standing.content, subject: 'ฉบับแก้ไข' };
  const act = { requestId: before.id, seenVersion: before.version, actKey: 'asked' };
  await recordMove(bot.app.deps, owner, { ...act, action: 'askUpdate', content });
  await chief.sees('ให้ปรับปรุงข้อมูล');
  const permit = keepButton(chief, 'ให้ปรับปรุงข้อมูล');
  await takesBack(await opensStatus(bot));
  await chief.tapsAction(permit);
  await chief.sees('มีการดำเนินการแล้ว');
  const request = await bot.stores.requests.get(before.id);
  expect([request?.proposal, request?.standing]).toEqual([undefined, before.standing]);
});

it('an extension that was taken back can be asked for again', async () => {
  const bot = await startApp();
  const before = await putOnline(bot, { online: until });
  const staff = await asksForExtension(bot, 'staff', 'สถานะ');
  await takesBack(staff);
  await asksForExtension(bot, 'staff', 'สถานะ');
  await takesBack(staff);
  expect((await bot.stores.requests.get(before.id))?.standing).toEqual(before.standing);
});
