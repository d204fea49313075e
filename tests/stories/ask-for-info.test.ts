/** Whoever checks or decides asks the requester something, and nothing is refused: the question, its answer, its reminders. */
import { expect, it } from 'vitest';
import { buttons as approvalButtons, titles as approvalTitles } from '../../src/text/approval.js';
import { previewNotices } from '../../src/text/denials.js';
import { useParked } from '../../src/text/details-question.js';
import * as extension from '../../src/text/extension.js';
import * as info from '../../src/text/info.js';
import * as myRequests from '../../src/text/my-requests.js';
import { keepButton } from '../support/keep-button.js';
import { decision, permits, refuses, submits } from '../support/play-request.js';
import { putOnline } from '../support/put-online.js';
import { somePhoto } from '../support/sample-files.js';
import { startApp, type TestApp } from '../support/start-app.js';

const QUESTION = 'ตัวเลขเป็นของเดือนใด';
const ANSWER = 'เดือนตุลาคม 2569';
const { buttons, labels, titles } = info;

async function asks(bot: TestApp, question = QUESTION): Promise<void> {
  const chief = bot.phone('chief');
  await chief.sees(buttons.requestInfo);
  await chief.taps(buttons.requestInfo);
  await chief.sees(info.asks.requestInfo);
  await chief.says(question);
  await chief.sees(buttons.confirm.requestInfo);
  await chief.taps(buttons.confirm.requestInfo);
  await chief.sees('ส่งคำถามถึงผู้ขอเผยแพร่แล้ว');
}

async function answers(bot: TestApp, key: string, answer = ANSWER): Promise<void> {
  const phone = bot.phone(key);
  await phone.taps(buttons.giveInfo);
  await phone.sees(info.asks.giveInfo);
  await phone.says(answer);
  await phone.sees(buttons.confirm.giveInfo);
  await phone.taps(buttons.confirm.giveInfo);
  await phone.sees('ส่งคำตอบแล้ว');
}

it('asked, answered, and decided in the same round: question and answer are on the card and in the history', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await submits(staff);
  await asks(bot);
  const asked = staff.shownTexts(await staff.sees(titles.needed)).join('\n');
  expect(asked).toContain(QUESTION);
  expect(asked).toContain('สมชาย ตัวอย่าง สาธารณสุขอำเภอ');
  await answers(bot, 'staff');

  const card = chief.shownTexts(await chief.sees(ANSWER)).join('\n');
  expect(card).toContain(approvalTitles.decide);
  expect(card).toContain('เสนอครั้งที่ 1');
  expect(card).toContain(QUESTION);
  await permits(chief);
  await staff.says('สถานะ');
  await staff.sees('1. เลขที่');
  await staff.taps('1. เลขที่');
  const history = staff.shownTexts(await staff.sees(myRequests.statusTitle)).join('\n');
  expect(history).toContain(`สมชาย ตัวอย่าง: ขอข้อมูลเพิ่ม “${QUESTION}” (ครั้งที่ 1)`);
  expect(history).toContain(`สมหญิง ตัวอย่าง: ตอบข้อมูลเพิ่ม “${ANSWER}” (ครั้งที่ 1)`);
  expect(await bot.stores.requests.countBySituation()).toEqual({ 'publication.permitted': 1 });
});

it('meanwhile it waits for the requester: in lists, in the morning, and never for the chief', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await submits(staff);
  await asks(bot);
  await staff.sees(titles.needed);
  await chief.says('งานของฉัน');
  await chief.sees(myRequests.nothingWaits);
  await staff.says('งานของฉัน');
  await staff.sees('รอข้อมูลเพิ่มเติมจากผู้ขอ');
  await staff.taps('1. เลขที่');
  await staff.sees(titles.needed);
  bot.emulator.clock.setTo(new Date('2026-11-30T08:30:00+07:00')); // a Monday, over five working days later
  await bot.runJob('send reminders');
  await bot.runJob('deliver messages');
  const before = chief.messages().length;
  const told = staff.shownTexts(await staff.sees(QUESTION)).join('\n');
  expect(told).toContain(titles.needed);
  expect(chief.messages().length).toBe(before);
});

it('no question and a greeting are asked for again, and only what was shown is sent', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await submits(staff);
  await chief.sees(buttons.requestInfo);
  await chief.taps(buttons.requestInfo);
  await chief.sees(info.asks.requestInfo);
  await chief.says('สวัสดีครับ');
  await chief.sees('ยังไม่ใช่คำถาม');
  await chief.says('ก'.repeat(501));
  await chief.sees('คำถามยาว 501 ตัวอักษร');
  await chief.says('ฉบับลงนามหรือไม่');
  await chief.sees(buttons.confirm.requestInfo);
  const first = keepButton(chief, buttons.confirm.requestInfo);
  await chief.says('ไปเลยครับ');
  await chief.sees(previewNotices.changeByButton);
  await chief.taps(buttons.change.requestInfo);
  await chief.sees(info.asks.requestInfo);
  await chief.says(QUESTION);
  await chief.sees(QUESTION);
  await chief.tapsAction(first);
  await chief.sees(previewNotices.newer);
  await chief.taps(buttons.confirm.requestInfo);
  await staff.sees(QUESTION);
  await staff.taps(buttons.giveInfo);
  await staff.sees(info.asks.giveInfo);
  await staff.says('ไม่มี');
  await staff.sees(buttons.confirm.giveInfo);
});

it('of two questions a text that was typed without a button answers neither', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  for (const subject of ['แผนปี 2570', 'ประกาศรับสมัคร']) {
    await submits(staff, { subject });
    await asks(bot);
    await staff.sees(titles.needed);
  }
  await staff.says(ANSWER);
  await staff.sees(info.answerByButton);
  expect(await bot.stores.requests.countBySituation()).toEqual({ 'publication.infoNeeded': 2 });
});

it('the question is taken back, and the requester hears it; an old card decides nothing meanwhile', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await submits(staff);
  await chief.sees(decision.permit);
  const permit = keepButton(chief, decision.permit);
  await asks(bot);
  await staff.sees(titles.needed);
  const answer = keepButton(staff, buttons.giveInfo);
  await chief.tapsAction(permit);
  await chief.sees(/มีการดำเนินการแล้ว: สมชาย ตัวอย่าง สาธารณสุขอำเภอ ขอข้อมูลเพิ่ม/);
  await chief.taps(buttons.takeBack);
  await chief.sees(approvalTitles.decide);
  await staff.sees('สถานะคำขอ: รออนุญาต');
  await staff.tapsAction(answer);
  await staff.sees(/มีการดำเนินการแล้ว: สมชาย ตัวอย่าง สาธารณสุขอำเภอ ถอนคำถาม/);
  await permits(chief);
  expect(keepButton(chief, approvalButtons.undo)).toBeDefined();
});

it('nobody but whoever asked for it answers, and what was withdrawn is not answered any more', async () => {
  const bot = await startApp();
  const [staff, deputy] = [bot.phone('staff'), bot.phone('deputy')];
  await submits(staff);
  await asks(bot);
  await staff.sees(titles.needed);
  const answer = keepButton(staff, buttons.giveInfo);
  await deputy.tapsAction(answer);
  await deputy.sees('ท่านไม่มีสิทธิ์ดำเนินการรายการนี้');
  await staff.taps(myRequests.buttons.withdraw);
  await staff.sees(myRequests.buttons.confirmWithdraw);
  await staff.taps(myRequests.buttons.confirmWithdraw);
  await staff.sees('ยกเลิกแล้ว');
  await staff.tapsAction(answer);
  await staff.sees('มีการดำเนินการแล้ว');
});

it('a photo sent as the answer is kept, and the requester hears that the asker does not get it, and how it gets there', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await submits(staff);
  await asks(bot, 'มีรูปก่อนและหลังพ่นหรือไม่');
  await staff.sees(titles.needed);
  await staff.taps(buttons.giveInfo);
  await staff.sees(info.asks.giveInfo);
  await staff.sendsPhoto(somePhoto);
  await staff.sees('ไฟล์จึงยังไม่ถึงผู้ถาม');
  await staff.says('มีรูป ขอแนบเพิ่ม');
  await staff.sees(buttons.confirm.giveInfo);
  await staff.taps(buttons.confirm.giveInfo);
  await staff.sees('ส่งคำตอบแล้ว');

  await refuses(chief, 'ขอให้แนบรูป');
  await staff.sees('ขอให้แนบรูป');
  await staff.taps(myRequests.buttons.correct);
  await staff.sees('ตรวจสอบข้อมูลก่อนส่ง');
  await staff.says('แก้รายละเอียด');
  await staff.sees(useParked(1));
  await staff.taps(useParked(1));
  await staff.sees('รวม 1 ไฟล์');
});

it('a photo sent after a refusal is kept, and the card to correct comes with it', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await submits(staff);
  await refuses(bot.phone('chief'), 'รูปไม่ชัด');
  await staff.sees('รูปไม่ชัด');
  await staff.sendsPhoto(somePhoto);
  await staff.sees(/ซึ่งรอท่านแก้ไข กด “แก้ไขและเสนอใหม่”/);
  await staff.taps(myRequests.buttons.correct);
  await staff.sees('ตรวจสอบข้อมูลก่อนส่ง');
});

it('about an extension that a webmaster asked for, the webmaster is asked', async () => {
  const bot = await startApp();
  const [webmaster, chief] = [bot.phone('webmaster'), bot.phone('chief')];
  await putOnline(bot, { online: { kind: 'until', lastDay: '2027-01-31' } });
  await webmaster.says('บนเว็บไซต์');
  await webmaster.sees('1. เลขที่');
  await webmaster.taps('1. เลขที่');
  await webmaster.sees(extension.buttons.ask);
  await webmaster.taps(extension.buttons.ask);
  await webmaster.sees(extension.titles.askDay);
  await webmaster.says('30/4/2570');
  await webmaster.sees(extension.titles.askReason);
  await webmaster.taps(extension.reasons[2]);
  await webmaster.sees(extension.titles.confirm);
  await webmaster.taps(extension.buttons.confirm);
  await asks(bot);
  await webmaster.sees(QUESTION);
  await answers(bot, 'webmaster');
  await chief.sees(ANSWER);
  expect(chief.shownTexts(await chief.sees(labels.answer)).join()).toContain('ขอขยายระยะเวลา');
  expect(bot.phone('staff').messages()).toEqual([]);
});
