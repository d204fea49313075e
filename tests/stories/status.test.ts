/** Anyone can ask where things stand, at any time and for free; the requester can withdraw. */
import { expect, it } from 'vitest';
import { userErrorSentence } from '../../src/text/denials.js';
import * as myRequests from '../../src/text/my-requests.js';
import * as people from '../../src/text/people.js';
import * as publication from '../../src/text/publication.js';
import { givesRole } from '../support/give-role.js';
import { introducesHerself } from '../support/introduce.js';
import { keepButton } from '../support/keep-button.js';
import { permits, publishes, submits, takes } from '../support/play-request.js';
import { startApp } from '../support/start-app.js';

it('a person without work or requests is told so, by a free reply', async () => {
  const { phone, pushesBilled } = await startApp();
  await phone('staff').says('สถานะ');
  await phone('staff').sees(myRequests.noRequests);
  await phone('chief').says('งานของฉัน');
  await phone('chief').sees(myRequests.nothingWaits);
  expect(await pushesBilled()).toBe(0);
});

it('the requests of a requester are a list, the newest first, each with its status', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await submits(staff, { subject: 'เรื่องแรก' });
  await permits(phone('chief'));
  await submits(staff, { subject: 'เรื่องที่สอง' });
  await staff.says('สถานะ');
  const list = staff.shownTexts(await staff.sees(myRequests.myRequestsTitle)).join('\n');
  expect(list).toMatch(/1\. เลขที่ 2\/2570 เรื่องที่สอง\nรออนุญาต.*\n2\. เลขที่ 1\/2570 เรื่องแรก\nอนุญาตแล้ว รอเผยแพร่/);
});

it('one request shows its status, whose turn it is, and all that happened', async () => {
  const { phone } = await startApp();
  const [staff, webmaster] = [phone('staff'), phone('webmaster')];
  await submits(staff);
  await permits(phone('chief'));
  await takes(webmaster);
  await staff.says('สถานะ');
  await staff.sees('1. เลขที่ 1/2570');
  await staff.taps('1. เลขที่ 1/2570');
  const shown = staff.shownTexts(await staff.sees(myRequests.statusTitle)).join('\n');
  expect(shown).toContain(`${myRequests.labels.whoseTurn}\nมานี ตัวอย่าง`);
  expect(shown).toContain('สมชาย ตัวอย่าง: อนุญาตให้เผยแพร่ (ครั้งที่ 1)');
  expect(shown).toContain('มานี ตัวอย่าง: รับงานเผยแพร่ (ครั้งที่ 1)');

  await publishes(webmaster);
  await staff.sees(publication.titles.published);
  await staff.says('สถานะ');
  await staff.sees('เผยแพร่แล้ว');
});

it('what waits for publication stands in the list of the webmaster until it is done', async () => {
  const { phone } = await startApp();
  const webmaster = phone('webmaster');
  await submits(phone('staff'));
  await permits(phone('chief'));
  await webmaster.says('งานของฉัน');
  await webmaster.sees('1. เลขที่ 1/2570');
  await webmaster.taps('1. เลขที่ 1/2570');
  await takes(webmaster);
  await publishes(webmaster);
  await webmaster.says('งานของฉัน');
  await webmaster.sees(myRequests.nothingWaits);
});

it('what waits on the administrator are the people who introduced themselves', async () => {
  const { phone } = await startApp();
  const administrator = phone('administrator');
  await introducesHerself(phone('newcomer'));
  await administrator.sees('ชูใจ ตัวอย่าง'); // told at once
  await administrator.says('งานของฉัน');
  await administrator.sees('ชูใจ ตัวอย่าง');
  await administrator.taps('ชูใจ ตัวอย่าง');
  await administrator.sees(people.titles.newcomer);
});

it('a requester withdraws before the decision, after one question', async () => {
  const { phone, stores } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await submits(staff);
  await staff.taps(myRequests.buttons.withdraw);
  await staff.sees(myRequests.withdrawQuestion);
  await staff.taps(myRequests.buttons.keep);
  await staff.sees('สถานะคำขอ: รออนุญาต');
  await staff.taps(myRequests.buttons.withdraw);
  await staff.sees(myRequests.withdrawQuestion);
  await staff.taps(myRequests.buttons.confirmWithdraw);
  await staff.sees('สถานะคำขอ: ยกเลิกแล้ว');
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.withdrawn': 1 });

  await chief.says('งานของฉัน');
  await chief.sees(myRequests.nothingWaits);
});

it('withdrawing twice is the same success', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await submits(staff);
  await staff.taps(myRequests.buttons.withdraw);
  await staff.sees(myRequests.withdrawQuestion);
  const confirm = keepButton(staff, myRequests.buttons.confirmWithdraw);
  await staff.tapsAction(confirm);
  await staff.sees('สถานะคำขอ: ยกเลิกแล้ว');
  await staff.tapsAction(confirm);
  const again = await staff.sees('สถานะคำขอ: ยกเลิกแล้ว');
  expect(staff.shownTexts(again).join('\n')).not.toContain('มีการดำเนินการแล้ว');
});

it('after the permit it is too late to withdraw, and the requester hears who permitted', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await submits(staff);
  const withdraw = keepButton(staff, myRequests.buttons.withdraw);
  await permits(phone('chief'));
  await staff.tapsAction(withdraw);
  await staff.sees(/มีการดำเนินการแล้ว: สมชาย ตัวอย่าง สาธารณสุขอำเภอ อนุญาตให้เผยแพร่ เมื่อ/);
});

it('nobody else withdraws a request, and another requester does not even see it', async () => {
  const { phone } = await startApp();
  const [staff, administrator, newcomer] = [phone('staff'), phone('administrator'), phone('newcomer')];
  await introducesHerself(newcomer);
  await administrator.sees(people.titles.newcomer);
  await givesRole(administrator, 'ให้สิทธิ์: ผู้ขอเผยแพร่');
  await newcomer.sees(people.titles.registered);

  await submits(staff, { subject: 'เรื่องของสมหญิง' });
  const withdraw = keepButton(staff, myRequests.buttons.withdraw);
  await newcomer.tapsAction(withdraw);
  const answer = await newcomer.sees(userErrorSentence('notAllowed'));
  expect(newcomer.messages().at(-1)).toEqual(answer);
  expect(newcomer.shownTexts(answer).join('\n')).not.toContain('เรื่องของสมหญิง');
});
