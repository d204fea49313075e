/** Buttons of long ago: what was done then is told as that, with its day, and never as if it was done just now. */
import { expect, it } from 'vitest';
import * as approval from '../../src/text/approval.js';
import * as filling from '../../src/text/filling.js';
import * as form from '../../src/text/form.js';
import { notUnderstood } from '../../src/text/menu.js';
import * as publication from '../../src/text/publication.js';
import { back } from '../../src/text/request-words.js';
import { asks, fillForm } from '../support/fill-form.js';
import { keepButton } from '../support/keep-button.js';
import { decision, permits, publishes, submits, takes } from '../support/play-request.js';
import { startApp } from '../support/start-app.js';

const WEEKS_MS = 21 * 24 * 60 * 60_000;
const submittedThen = 'คำขอนี้ส่งไปแล้ว เมื่อ 20 พ.ย. 2569 14:30 น. เลขที่คำขอ 1/2570';
const doneThen = 'ท่านได้ดำเนินการนี้ไปแล้ว';

it("'ส่งคำขอ' tapped weeks later says when it was sent and as which number", async () => {
  const { phone, emulator, stores } = await startApp();
  const staff = phone('staff');
  await fillForm(staff);
  const send = keepButton(staff, form.buttons.send);
  await staff.tapsAction(send);
  await staff.sees('ส่งคำขอเรียบร้อยแล้ว');
  emulator.clock.forward(WEEKS_MS);
  const before = staff.messages().length;
  await staff.tapsAction(send);
  await staff.sees(submittedThen);
  const answer = staff
    .messages()
    .slice(before)
    .flatMap((message) => staff.shownTexts(message));
  expect(answer.join('\n')).not.toContain('ส่งคำขอเรียบร้อยแล้ว');
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
});

it("'ส่งคำขอ' of an older review sends nothing while an answer is being changed, and says what comes first", async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillForm(staff);
  const send = keepButton(staff, form.buttons.send);
  await staff.taps(form.buttons.edit);
  await staff.sees('ข้อ ');
  await staff.tapsAction(send);
  const shown = staff.shownTexts(await staff.sees(filling.answerFirst)).join('\n');
  expect(shown).toContain('ข้อ ');
  expect(await stores.requests.countBySituation()).toEqual({});
});

it('so do the other buttons of a form that was sent', async () => {
  const { phone, emulator } = await startApp();
  const staff = phone('staff');
  await staff.says('ขอเผยแพร่');
  await staff.sees(asks.category);
  const choice = keepButton(staff, '8. ข่าวประชาสัมพันธ์');
  await staff.says('ยกเลิก');
  await staff.sees(filling.cancelled);
  await staff.says('ทำต่อ');
  await staff.sees(asks.category);
  await staff.says('ทิ้ง');
  await staff.sees(form.titles.discard);
  await staff.taps('ทิ้ง');
  await staff.sees(filling.discarded);
  await staff.tapsAction(choice); // of a draft that was thrown away
  await staff.sees(filling.noDraft);

  await fillForm(staff);
  const edit = keepButton(staff, `${form.buttons.edit}`);
  await staff.taps(form.buttons.send);
  await staff.sees('ส่งคำขอเรียบร้อยแล้ว');
  emulator.clock.forward(WEEKS_MS);
  await staff.tapsAction(edit);
  await staff.sees(submittedThen);
});

it('the confirmation of a decision says when it was decided', async () => {
  const { phone, emulator } = await startApp();
  const chief = phone('chief');
  await submits(phone('staff'));
  await permits(chief);
  const confirm = keepButton(chief, decision.confirmPermit);
  emulator.clock.forward(WEEKS_MS);
  await chief.tapsAction(confirm);
  await chief.sees(`${doneThen}: อนุญาตให้เผยแพร่ เมื่อ 20 พ.ย. 2569 14:30 น.`);
});

it('so do the buttons of the webmaster', async () => {
  const { phone, emulator } = await startApp();
  const webmaster = phone('webmaster');
  await submits(phone('staff'));
  await permits(phone('chief'));
  await webmaster.sees(publication.buttons.take);
  const take = keepButton(webmaster, publication.buttons.take);
  await takes(webmaster);
  const publish = keepButton(webmaster, publication.buttons.publish);
  await publishes(webmaster);
  emulator.clock.forward(WEEKS_MS);
  await webmaster.tapsAction(take);
  await webmaster.sees(`${doneThen}: รับงาน`);
  await webmaster.tapsAction(publish);
  await webmaster.sees(`${doneThen}: บันทึกว่าเผยแพร่แล้ว เมื่อ 20 พ.ย. 2569`);
});

it("'กลับ' closes the question about a reason: what is typed then is no reason", async () => {
  const { phone, stores } = await startApp();
  const chief = phone('chief');
  await submits(phone('staff'));
  await chief.sees(decision.refuse);
  await chief.taps(decision.refuse);
  await chief.sees(approval.titles.askReason);
  await chief.taps(back);
  await chief.sees(approval.titles.decide);
  expect((await stores.conversations.get(chief.userId))?.asked).toBeUndefined();
  await chief.says('ข้อมูลไม่ครบถ้วน');
  await chief.sees(notUnderstood);
});
