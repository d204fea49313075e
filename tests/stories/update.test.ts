/** A publication is updated under its number: it stays as it is until the update is permitted and done. */
import { expect, it } from 'vitest';
import * as approval from '../../src/text/approval.js';
import { correctionDetached, destinationKept, draftFirst } from '../../src/text/filling.js';
import * as form from '../../src/text/form.js';
import * as myRequests from '../../src/text/my-requests.js';
import * as publication from '../../src/text/publication.js';
import { asks } from '../support/fill-form.js';
import { keepButton } from '../support/keep-button.js';
import { refuses, somePage } from '../support/play-request.js';
import { putOnline } from '../support/put-online.js';
import { startApp, type TestApp } from '../support/start-app.js';

const PERMIT = 'ให้ปรับปรุงข้อมูล';
const { buttons } = myRequests;

async function opensUpdate(bot: TestApp): Promise<void> {
  const staff = bot.phone('staff');
  await staff.says('สถานะ');
  await staff.sees('1. เลขที่');
  await staff.taps('1. เลขที่');
  await staff.sees(buttons.update);
  await staff.taps(buttons.update);
  await staff.sees('ขอปรับปรุงข้อมูลบนเว็บไซต์ คำขอเลขที่ 1/2570');
}

/** From the review: another subject, and off it goes. */
async function changesSubject(bot: TestApp, subject: string): Promise<void> {
  const staff = bot.phone('staff');
  await staff.taps(form.buttons.edit, { nth: 1 });
  await staff.sees(asks.subject);
  await staff.says(subject);
  await staff.sees(subject);
  await staff.taps('ส่งคำขอ');
  await staff.sees('1/2570');
}

async function permits(bot: TestApp): Promise<void> {
  const chief = bot.phone('chief');
  await chief.sees(PERMIT);
  await chief.taps(PERMIT);
  await chief.sees(approval.confirmWord(PERMIT));
  await chief.taps(approval.confirmWord(PERMIT));
  await chief.sees(`บันทึกผลเรียบร้อยแล้ว: ${PERMIT}`);
}

it('asked, shown with what changes, permitted, and put where it was: the same number, the next round', async () => {
  const bot = await startApp();
  const [staff, chief, webmaster] = [bot.phone('staff'), bot.phone('chief'), bot.phone('webmaster')];
  const { id, standing: before } = await putOnline(bot);
  await opensUpdate(bot);
  await changesSubject(bot, 'รณรงค์ไข้เลือดออก ฉบับปรับปรุง');
  expect((await bot.stores.requests.get(id))?.standing).toEqual(before);

  const card = chief.shownTexts(await chief.sees('คำขอปรับปรุงข้อมูล รอการพิจารณา')).join('\n');
  expect(card).toContain('ขอปรับปรุงข้อมูล ครั้งที่ 1');
  expect(card).toContain(approval.labels.changed);
  expect(card).toContain('รณรงค์ไข้เลือดออก ฉบับปรับปรุง');
  expect(card).toContain(before?.content.subject);
  await permits(bot);

  const task = webmaster.shownTexts(await webmaster.sees(publication.titles.updateTask)).join('\n');
  expect(task).toContain(somePage);
  await webmaster.taps(publication.buttons.take);
  await webmaster.sees('ท่านรับงานนี้แล้ว');
  await webmaster.taps(publication.buttons.publish);
  await webmaster.sees(publication.askPageAddress);
  await webmaster.taps(publication.buttons.sameAddress);
  await webmaster.sees(publication.confirmQuestion);
  await webmaster.taps(publication.buttons.confirmPublish);
  await webmaster.sees(publication.titles.updateRecorded);

  await staff.sees(publication.titles.updated);
  const after = await bot.stores.requests.get(id);
  expect(after?.standing).toMatchObject({
    content: { subject: 'รณรงค์ไข้เลือดออก ฉบับปรับปรุง' },
    publishedAt: before?.publishedAt,
    publications: [{ url: somePage }],
  });
  expect(await bot.stores.requests.countBySituation()).toEqual({ online: 1 });
});

it('refused, it is corrected or withdrawn, and what stands is untouched', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  const { id, standing: before } = await putOnline(bot);
  await opensUpdate(bot);
  await changesSubject(bot, 'ฉบับที่สอง');
  await refuses(chief, 'ตัวเลขยังเดิม');
  await staff.sees('ไม่ได้รับอนุญาตให้ปรับปรุงข้อมูล');
  await staff.taps(publication.buttons.correct);
  await staff.sees('แก้ไขคำขอเลขที่ 1/2570 เพื่อเสนอใหม่');
  await changesSubject(bot, 'ฉบับที่สาม');
  const again = chief.shownTexts(await chief.sees('ฉบับที่สาม')).join('\n');
  expect(again).toContain('ตัวเลขยังเดิม');
  await staff.taps(buttons.withdrawAsking);
  await staff.sees('ข้อมูลบนเว็บไซต์คงอยู่ตามเดิม');
  await staff.taps(buttons.confirmWithdraw);
  await staff.sees('ยกเลิกการขอปรับปรุงข้อมูล');
  const after = await bot.stores.requests.get(id);
  expect([after?.standing, after?.proposal]).toEqual([before, undefined]);
});

it('its category stays, since others would have to sign for another one', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await putOnline(bot);
  await opensUpdate(bot);
  await staff.taps(form.buttons.edit);
  await staff.sees(destinationKept);
});

it('taken down while the form was open, what was typed becomes a new request', async () => {
  const bot = await startApp();
  const [staff, webmaster] = [bot.phone('staff'), bot.phone('webmaster')];
  await putOnline(bot);
  await opensUpdate(bot);
  await webmaster.says('บนเว็บไซต์');
  await webmaster.sees('1. เลขที่');
  await webmaster.taps('1. เลขที่');
  await webmaster.sees('นำลงก่อนกำหนด');
  await webmaster.taps('นำลงก่อนกำหนด');
  await webmaster.sees('ระบุเหตุผลที่นำลง');
  await webmaster.says('ข้อมูลผิด');
  await webmaster.sees('ยืนยันว่านำลงแล้ว');
  await webmaster.taps('ยืนยันว่านำลงแล้ว');
  await staff.sees('นำลงจากเว็บไซต์แล้ว');
  await staff.says('ทำต่อ');
  await staff.sees(correctionDetached('1/2570', 'takenDown'));
  await staff.taps('ส่งคำขอ');
  await staff.sees(/เลขที่คำขอ 2\/2570/);
});

it('another draft comes first', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await putOnline(bot);
  await staff.says('สถานะ');
  await staff.sees('1. เลขที่');
  await staff.taps('1. เลขที่');
  await staff.sees(buttons.update);
  await staff.says('ขอเผยแพร่');
  await staff.sees(asks.category);
  await staff.taps(buttons.update);
  await staff.sees(draftFirst);
});

it('any own request is copied into a new one, also what was taken down or withdrawn', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await putOnline(bot, { subject: 'ประกาศเดิม' });
  await staff.says('สถานะ');
  await staff.sees('1. เลขที่');
  await staff.taps('1. เลขที่');
  await staff.sees(buttons.copy);
  await staff.taps(buttons.copy);
  await staff.sees('ประกาศเดิม');
  await staff.taps('ส่งคำขอ');
  await staff.sees(/เลขที่คำขอ 2\/2570/);
  await chief.sees(approval.titles.decide);
  await staff.taps(myRequests.buttons.withdraw);
  await staff.sees(myRequests.withdrawQuestion);
  await staff.taps(myRequests.buttons.confirmWithdraw);
  await staff.sees('ยกเลิกแล้ว');
  await staff.taps(buttons.copy);
  await staff.sees('ประกาศเดิม');
  await staff.taps('ส่งคำขอ');
  await staff.sees(/เลขที่คำขอ 3\/2570/);
  expect(await bot.stores.requests.countBySituation()).toEqual({
    online: 1,
    'publication.withdrawn': 1,
    'publication.deciding': 1,
  });
});

it('nobody copies what is not theirs', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await putOnline(bot);
  await staff.says('สถานะ');
  await staff.sees('1. เลขที่');
  await staff.taps('1. เลขที่');
  await staff.sees(buttons.copy);
  const copy = keepButton(staff, buttons.copy);
  await bot.phone('chief').tapsAction(copy);
  await bot.phone('chief').sees('ท่านไม่มีสิทธิ์ดำเนินการรายการนี้');
});

it.each(['ใช้ลิงก์เดิม', 'ลิงก์เดิมค่ะ', 'ใช้ลิ้งเดิมครับ', 'เหมือนเดิมค่ะ'])(
  '%s, typed where the page is asked for, keeps the address that is on record',
  async (typed) => {
    const bot = await startApp();
    const webmaster = bot.phone('webmaster');
    const { id } = await putOnline(bot);
    await opensUpdate(bot);
    await changesSubject(bot, 'ฉบับปรับปรุง');
    await permits(bot);
    await webmaster.sees(publication.titles.updateTask);
    await webmaster.taps(publication.buttons.take);
    await webmaster.sees('ท่านรับงานนี้แล้ว');
    await webmaster.taps(publication.buttons.publish);
    await webmaster.sees(publication.askPageAddress);
    await webmaster.says(typed);
    await webmaster.sees(publication.confirmQuestion);
    await webmaster.taps(publication.buttons.confirmPublish);
    await webmaster.sees(publication.titles.updateRecorded);
    expect((await bot.stores.requests.get(id))?.standing?.publications).toMatchObject([{ url: somePage }]);
  },
);
