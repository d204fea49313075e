/** The words of a button, typed in full: they are that button, on lists and on single cards; but words are no signature. */
import { expect, it } from 'vitest';
import * as approval from '../../src/text/approval.js';
import { previewNotices } from '../../src/text/denials.js';
import * as detailsWords from '../../src/text/details-question.js';
import { useAsTyped } from '../../src/text/doubts.js';
import { keepAnswer } from '../../src/text/filling.js';
import * as form from '../../src/text/form.js';
import * as myRequests from '../../src/text/my-requests.js';
import * as publication from '../../src/text/publication.js';
import * as questions from '../../src/text/questions.js';
import { allDetails, back } from '../../src/text/request-words.js';
import { asks, fillForm, fillFormUpTo } from '../support/fill-form.js';
import { decision, permits, submits } from '../support/play-request.js';
import { startApp } from '../support/start-app.js';

const HOUR_MS = 60 * 60_000;

const sending = ['ส่งคำขอ', 'ส่งคำขอค่ะ', '“ส่งคำขอ”', 'ส่งคำขอ.', 'ส่งเลยค่ะ', 'ส่งได้เลยครับ', 'ส่งคำขอเลย'];
it.each(sending)('%s below the review sends it', async (typed) => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillForm(staff);
  await staff.says(typed);
  await staff.sees('ส่งคำขอเรียบร้อยแล้ว');
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
});

it('the requester withdraws, and the webmaster takes and gives back, by the words of the buttons', async () => {
  const { phone } = await startApp();
  const [staff, webmaster] = [phone('staff'), phone('webmaster')];
  await submits(staff);
  await staff.says(`${myRequests.buttons.withdraw}ครับ`);
  await staff.sees(myRequests.withdrawTitle);
  await staff.says(myRequests.buttons.keep);
  await staff.sees(myRequests.statusTitle);
  await permits(phone('chief'));
  await webmaster.sees(publication.buttons.take);
  await webmaster.says(`${publication.buttons.take}ค่ะ`); // of the card that was pushed
  await webmaster.sees(publication.buttons.release);
  await webmaster.says(publication.buttons.release);
  await webmaster.sees(publication.buttons.take);
});

it('whoever decides reaches the question by the word of the button, and signs by a tap alone', async () => {
  const { phone, stores } = await startApp();
  const chief = phone('chief');
  await submits(phone('staff'));
  await chief.sees(approval.titles.decide);
  await chief.says(allDetails);
  await chief.sees(back);
  await chief.says(back);
  await chief.sees(approval.titles.decide);
  await chief.says(`${decision.permit}.`);
  await chief.sees(decision.confirmPermit);
  for (const typed of [decision.confirmPermit, 'ยืนยันครับ']) {
    await chief.taps(decision.permit);
    await chief.sees(decision.confirmPermit);
    await chief.says(typed);
    await chief.sees(previewNotices.useButton);
    await chief.sees(approval.titles.decide);
  }
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
});

it('the words of a button of a pushed card are that button, hours later too; of two such cards it is asked which', async () => {
  const { phone, emulator, stores } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await submits(staff, { subject: 'เรื่องที่หนึ่ง' });
  await chief.sees('เรื่องที่หนึ่ง');
  emulator.clock.forward(3 * HOUR_MS);
  await chief.says(decision.permit);
  const asked = await chief.sees(decision.confirmPermit);
  expect(chief.shownTexts(asked).join()).toContain('เรื่องที่หนึ่ง');
  await chief.says('กลับ');
  await submits(staff, { subject: 'เรื่องที่สอง' });
  await chief.sees('เรื่องที่สอง');
  await submits(staff, { subject: 'เรื่องที่สาม' });
  await chief.sees('เรื่องที่สาม');
  await chief.says(decision.permit);
  await chief.sees(approval.whichRequest);
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 3 });
});

it('the words of a choice of the form are that choice, and no answer of their own', async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  const answers = async () => (await stores.conversations.get(staff.userId))?.draft?.answers;
  await fillFormUpTo(staff, 'subject');
  await staff.says('ตกลงค่ะ');
  await staff.sees(useAsTyped);
  await staff.says(`${useAsTyped}ค่ะ`);
  await staff.sees(asks.details);
  expect((await answers())?.subject).toBe('ตกลง');
  await staff.says('ย้อนกลับ');
  await staff.sees(asks.subject);
  await staff.says(keepAnswer);
  await staff.sees(asks.details);
  expect((await answers())?.subject).toBe('ตกลง');

  await staff.says('ข้อความที่ผิด');
  await staff.sees(detailsWords.rewriteDetails);
  await staff.says(detailsWords.rewriteDetails);
  await staff.sees(detailsWords.detailsCleared);
  expect((await answers())?.details).toBe('');
  await staff.says('ข้อความที่ถูก');
  await staff.sees('บันทึกข้อความแล้ว');
  await staff.says('ดำเนินการต่อ');
  await staff.sees(asks.source);
  await staff.says(questions.ownUnit('กลุ่มงานควบคุมโรค'));
  await staff.sees(asks.infoPeriod);
  expect((await answers())?.source).toBe('กลุ่มงานควบคุมโรค');
});

it("'แก้ไข' and the name of an answer opens that question", async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillForm(staff);
  await staff.says(`${form.buttons.edit}หัวข้อ`);
  await staff.sees(asks.subject);
});
